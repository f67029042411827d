import type { ReadResume, Resume } from '../resume/schema'
import { editableText, inOwnWords } from './apply'
import { english } from './english/lexicon/lexicon'
import { checkChange } from './guard/check'
import { readMaster } from './guard/reader'
import { outline } from './outline'
import type { Selection, Suggestion } from './schema'

/** By suggestion id, a sentence for each claim that the resume does not carry. */
export type Unproven = Record<string, string[]>

type Said = {
	/** A person's own words, by suggestion id. */
	edits: Selection['edits']
	/** Ids of suggestions of which the person says that they are true. */
	attested: string[]
	/** What the person vouched for before; see `vouchedTexts`. */
	vouched: string[]
}

/**
 * What the resume does not carry of a person's own words. What they vouched for is as good as
 * the resume, also for their other words. `asOf` (`2026-11-21`) is the day "Present" means.
 */
export function unproven(
	master: Resume,
	suggestions: Suggestion[],
	{ edits, attested, vouched }: Said,
	asOf: string
): Unproven {
	const wordsOf = ({ id, change }: Suggestion) => (edits[id] ?? editableText(change) ?? '').trim()
	const toldTrue = [
		...vouched,
		...suggestions.filter(({ id }) => attested.includes(id)).map(wordsOf)
	]
	const own = suggestions.filter(
		(one) => Object.hasOwn(edits, one.id) && !toldTrue.includes(wordsOf(one))
	)
	if (own.length === 0) return {}
	const reader = readMaster(master, toldTrue, asOf, english)
	const found = own.flatMap((one): [string, string[]][] => {
		const change = inOwnWords(one.change, wordsOf(one))
		const verdict = change.ok ? checkChange(reader, change.value) : null
		return verdict && verdict.verdict !== 'supported' ? [[one.id, verdict.why]] : []
	})
	return Object.fromEntries(found)
}

/** The texts of a resume that stand there on the person's own word. */
export function vouchedTexts({ resume, provenance }: ReadResume): string[] {
	return [...outline(resume).texts].flatMap(([id, { text }]) =>
		provenance[id]?.attestedAt === undefined ? [] : [text]
	)
}
