/** Ends that say "and other things", each with what joins it to the words before. */
const ends = [
	/(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?<noise>(?:perform(?:ed|ing)?\s+)?(?:any\s+)?(?:other|additional|miscellaneous)\s+(?:related\s+|office\s+)?(?:duties|tasks|responsibilities)(?:\s+as\s+(?:assigned|needed|required|necessary|requested))?)\s*\.?$/i,
	/,?\s+(?<noise>etc\b\.*|and\s+so\s+(?:on|forth))[.…!]*$/i
]
/** Fewer words than these would be no sentence any more. */
const FEWEST_WORDS = 4

/**
 * A bullet without an end that tells nothing ("etc.", "and other duties as assigned"), and that
 * end. Null where there is none, or where little else would be left.
 */
export function withoutNoise(text: string): { after: string; noise: string } | null {
	for (const end of ends) {
		const found = end.exec(text.trim())
		const noise = found?.groups?.noise
		if (!found || !noise) continue
		const kept = text
			.trim()
			.slice(0, found.index)
			.replace(/[\s,;]+$/, '')
		if (kept.split(/\s+/).length < FEWEST_WORDS || /\b(?:and|or|as|of|for|with)$/i.test(kept)) {
			return null
		}
		// An open bracket or quotation would never be closed.
		if (kept.split('(').length !== kept.split(')').length) return null
		const after = joined(kept)
		if (after === null) return null
		const sentences = /\.\s+\p{Lu}/u.test(kept)
		const closing = sentences || (/\.$/.test(text.trim()) && !/^etc/i.test(noise)) ? '.' : ''
		return { after: after + closing, noise: noise.replace(/\.+$/, '.') }
	}
	return null
}

/** `invoices, receipts` becomes `invoices and receipts`; null for a list that only its writer can end. */
function joined(kept: string): string | null {
	const sentence = kept.split(/(?<=[.;:])\s/).at(-1) ?? kept
	const afterAnd = sentence.split(/\b(?:and|or)\b|&/).at(-1) ?? ''
	if (!afterAnd.includes(',')) return kept
	const [, before, last] = /^(.*),\s+([\p{L}\p{N}-]+(?:\s[\p{L}\p{N}-]+)?)$/u.exec(kept) ?? []
	return before && last ? `${before} and ${last}` : null
}
