import type { Entry } from '../../../src/resume/schema'

/** Whether a key is that of a field or a text of this entry. */
export function holds({ id, paragraphs, highlights }: Entry, key: string): boolean {
	return key.startsWith(`${id}.`) || [...paragraphs, ...highlights].some((text) => text.id === key)
}
