import type { Suggestion } from '../schema'

/** A suggestion before its worth is known. */
export type Draft = Omit<Suggestion, 'scoreDelta'>

/** The parts of a draft that most suggestions leave as they are. */
export const plain = { uncertain: false, warning: '', dependsOn: [] as string[] }

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: string[]): string {
	const last = items.at(-1) ?? ''
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
