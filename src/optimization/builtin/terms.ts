import { categoryOf } from '../../skill/canonical'
import { isSameTerm, isShortFor } from '../english/term'
import type { Shown } from './shown'
import { capitalized, likeSiblings, mentions, preferred } from './spelling'
import type { Wanted } from './wanted'

/** One text with a term in the posting's words. */
export type Alignment = { wanted: Wanted; shown: Shown; term: string }

/**
 * Terms of the resume that the posting writes otherwise, though they name the same: `k8s` for
 * Kubernetes. Left alone where the posting uses both, or the resume already has the posting's.
 */
export function termsToAlign(
	wanted: Wanted[],
	shown: Shown[],
	postingText: string,
	resumeText: string
): Alignment[] {
	return wanted.flatMap((one) => {
		if (['soft', 'language', 'certificate'].includes(categoryOf(one.skill) ?? 'soft')) return []
		const term = preferred(one.skill, one.quote)
		// Initials of a mere duty are no word that anyone searches for.
		if (one.need === 'duty' && isInitials(term)) return []
		if (mentions(resumeText, term)) return []
		const hits = shown
			.filter((hit) => hit.skill === one.skill && isText(hit.textId))
			.filter((hit) => isWorthAligning(hit.quote, term) && !mentions(postingText, hit.quote))
			.filter((hit) => standsFree(hit))
			.map((hit) => ({ wanted: one, shown: hit, term }))
		// Both forms side by side are enough once.
		return hits.some((hit) => written(hit.shown.quote, term) !== term) ? hits.slice(0, 1) : hits
	})
}

/**
 * The text with the posting's term in place of the resume's. Initials keep both: a reader may
 * know only one of them. `siblings` are the other items when the text stands in a list.
 */
export function align(text: string, { shown, term }: Alignment, siblings: string[] | null): string {
	// Counted from the end, because a mended opening moves everything after it.
	const at = text.length - (shown.text.length - shown.start)
	if (text.slice(at, at + shown.quote.length) !== shown.quote) return text
	const before = text.slice(0, at)
	const after = text.slice(at + shown.quote.length)
	return before + inPlace(written(shown.quote, term), before, siblings) + after
}

function written(quote: string, term: string): string {
	if (isInitials(quote) && isShortFor(quote, term)) return `${term} (${quote})`
	if (isInitials(term) && isShortFor(term, quote)) return `${quote} (${term})`
	return term
}

function inPlace(term: string, before: string, siblings: string[] | null): string {
	if (siblings && before === '') return likeSiblings(term, siblings)
	return before === '' ? capitalized(term) : term
}

/** Titles and labels stay as they are. */
function isText(id: string): boolean {
	return !/\.(?:label|title)$/.test(id)
}

function isInitials(term: string): boolean {
	return /^(?:\p{Lu}[/.]?){2,6}s?$/u.test(term)
}

/** Another way of writing the same name, where neither simply contains the other. */
function isWorthAligning(quote: string, term: string): boolean {
	if (!isSameTerm(quote, term)) return false
	if (mentions(quote, term) || mentions(term, quote)) return false
	// The full name is as good as its nickname: JavaScript needs no "JS". Initials are another word.
	return (
		isShortFor(quote, term) || (isInitials(term) && quote.includes(' ') && isShortFor(term, quote))
	)
}

/** Not part of an address, a version or a longer name such as "Certified k8s Administrator". */
function standsFree({ text, start, end }: Shown): boolean {
	const left = /\S*$/.exec(text.slice(0, start))?.[0] ?? ''
	const right = /^\S*/.exec(text.slice(end))?.[0] ?? ''
	if (/[@:\\]|[\p{L}\p{N}][./_-]$/u.test(left) || /^[@_\\]|^[./-][\p{L}\p{N}]/u.test(right))
		return false
	if (/\p{Lu}\p{Ll}+\s$/u.test(text.slice(0, start).replace(/^\p{Lu}\p{Ll}+\s$/u, ''))) return false
	return !/^\s(?:\p{Lu}\p{Ll}+|[\d.]+)/u.test(text.slice(end))
}
