import type { GiveUp } from '../../model/give-up'

/**
 * What to tell a person where models were to write and did not: `asked` parts, and why each of
 * the missing ones came to nothing. Null where all was written.
 */
export function writingNote(asked: number, missing: GiveUp[]): string | null {
	if (missing.length === 0) return null
	const why = missing.every((because) => because === 'too_dear')
		? 'The limit for one optimization was reached'
		: 'The language model gave no usable answer'
	if (missing.length === asked) return `${why}, so only the built-in rules looked for changes.`
	return `${why} for ${missing.length} of ${asked} parts; there only the built-in rules looked for changes.`
}
