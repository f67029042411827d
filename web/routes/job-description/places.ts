import type { CountedRequirement } from '../../../src/posting/resource'

/** Id of a requirement in the list, and of its place in the text. */
export const listId = (id: string) => `asked-${id}`
export const textId = (id: string) => `place-${id}`

/** Whether a requirement stands in the text; what the person typed does not. */
export function inText({ origin }: Pick<CountedRequirement, 'origin'>): boolean {
	return origin !== 'typed'
}
