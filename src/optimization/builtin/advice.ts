import { choicesInWords, gap } from '../../alignment/gap'
import type { Score } from '../../alignment/schema'
import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { categoryOf } from '../../skill/canonical'
import type { Suggestion } from '../schema'
import { listed } from './draft'
import { flags } from './flags'
import { summaryFlags } from './objective'
import { isWide } from './wanted'

const MOST = 6

/** Sentences on what the changes do, what matches and what is missing. */
export function summarize(suggestions: Suggestion[], score: Score): string[] {
	const known = concrete(score.requirements.flatMap((one) => one.matches.map(({ term }) => term)))
	const missing = concrete(score.requirements.flatMap((one) => one.missing)).filter(
		(term) => !known.includes(term)
	)
	return [
		whatChanges(suggestions),
		...(known.length > 0
			? [`Your resume shows ${listed(known.slice(0, 8))}, which the posting asks for.`]
			: []),
		...(missing.length > 0 ? [`It does not show ${listed(missing.slice(0, 8))}.`] : [])
	]
}

/** What no change can mend: missing must-haves, and facts that the resume leaves out. */
export function advise(resume: Resume, posting: Posting, score: Score): string[] {
	return [
		...gap(score, resume)
			.missingMust.flatMap(({ choices }) => missingSentence(choices.map(concrete)) ?? [])
			.slice(0, MOST),
		...undatedJobs(resume),
		...(resume.language.startsWith('en') ? summaryFlags(resume, posting) : []),
		...flags(resume),
		...(score.band === 'unscored'
			? [
					'This posting names too few requirements to score against. Paste its full text if there is more.'
				]
			: [])
	]
}

function missingSentence(offered: string[][]): string | null {
	const choices = offered.filter((group) => group.length > 0)
	const [only] = choices
	if (!only) return null
	const asks = `The posting asks for ${choicesInWords(choices)}`
	if (choices.length > 1)
		return `${asks}. Your resume does not show them. Add them only if they are true.`
	if (only.length === 1) return `${asks}. Your resume does not show it. Add it only if it is true.`
	const none = only.length === 2 ? 'neither' : 'none'
	return `${asks}: one is enough. Your resume shows ${none} of them. Add one only if it is true.`
}

/** Skills with a name. Manners and whole fields are not proven by naming them, and other words of a score are no skills. */
function concrete(terms: string[]): string[] {
	return [...new Set(terms)].filter(
		(term) => !isWide(term) && !['soft', null].includes(categoryOf(term))
	)
}

function whatChanges(suggestions: Suggestion[]): string {
	const count = (kinds: Suggestion['kind'][]) =>
		suggestions.filter((one) => kinds.includes(one.kind)).length
	const surfaced = suggestions.filter((one) => one.kind === 'skill_surfaced')
	const unsure = surfaced.filter((one) => one.uncertain).length
	const parts = [
		many(surfaced.length - unsure, 'lists skills that your experience proves'),
		many(unsure, 'lists a skill only if you say so'),
		many(count(['term_aligned']), 'uses the posting’s own terms'),
		many(count(['opening_mended']), 'opens a bullet with its verb'),
		many(count(['rewritten']), 'puts a bullet more plainly'),
		many(count(['reordered']), 'moves what the posting asks for forward'),
		many(count(['removed']), 'leaves out what this posting does not ask for'),
		many(count(['summary', 'headline']), 'works on the top of the page')
	].filter((part) => part !== '')
	if (parts.length === 0) return 'We found nothing to change for this posting.'
	return `${suggestions.length === 1 ? 'One change' : `${suggestions.length} changes`}: ${listed(parts)}.`
}

/** `2 open a bullet with its verb` of `opens a bullet …`. */
function many(count: number, words: string): string {
	if (count === 0) return ''
	return `${count} ${count === 1 ? words : words.replace(/^(\p{L}+?)s\b/u, '$1')}`
}

function undatedJobs(resume: Resume): string[] {
	return resume.sections
		.filter((section) => section.kind === 'work')
		.flatMap((section) => section.entries)
		.filter((entry) => entry.start === null && (entry.title || entry.organization))
		.slice(0, 2)
		.map(
			(entry) =>
				`“${entry.title || entry.organization}” has no dates. Add them, so that your years of experience count.`
		)
}
