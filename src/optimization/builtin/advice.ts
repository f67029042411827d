import type { Score } from '../../alignment/schema'
import type { Resume } from '../../resume/schema'
import { categoryOf, impliedBy } from '../../skill/canonical'
import type { Suggestion } from '../schema'
import { listed } from './draft'
import type { Shown } from './shown'
import type { Wanted } from './wanted'

const MOST = 6

/** Sentences on what the changes do, what matches and what is missing. */
export function summarize(suggestions: Suggestion[], wanted: Wanted[], shown: Shown[]): string[] {
	const { known, missing } = split(wanted, shown)
	return [
		whatChanges(suggestions),
		...(known.length > 0
			? [`Your resume shows ${listed(known.slice(0, 8))}, which the posting asks for.`]
			: []),
		...(missing.length > 0 ? [`Your resume does not show ${listed(missing.slice(0, 8))}.`] : [])
	]
}

/** What no change can mend: missing must-haves, and facts that the resume leaves out. */
export function advise(resume: Resume, wanted: Wanted[], shown: Shown[], score: Score): string[] {
	const { missing } = split(
		wanted.filter((one) => one.need === 'must'),
		shown
	)
	return [
		...missing
			.slice(0, MOST)
			.map(
				(name) =>
					`The posting asks for ${name}. Your resume does not show it. Add it only if it is true.`
			),
		...undatedJobs(resume),
		...(score.band === 'unscored'
			? [
					'This posting names too few requirements to score against. Paste its full text if there is more.'
				]
			: [])
	]
}

function whatChanges(suggestions: Suggestion[]): string {
	const count = (kinds: Suggestion['kind'][]) =>
		suggestions.filter((one) => kinds.includes(one.kind)).length
	const parts = [
		many(
			count(['skill_surfaced']),
			'lists a skill that your experience proves',
			'list skills that your experience proves'
		),
		many(count(['term_aligned']), 'uses the posting’s own term', 'use the posting’s own terms'),
		many(
			count(['opening_mended', 'rewritten']),
			'makes a bullet open with its verb',
			'make bullets open with their verbs'
		),
		many(
			count(['reordered']),
			'moves what the posting asks for forward',
			'move what the posting asks for forward'
		),
		many(
			count(['summary', 'headline']),
			'strengthens the top of the page',
			'strengthen the top of the page'
		)
	].filter((part) => part !== '')
	if (parts.length === 0)
		return 'There is nothing to change: your resume already says what it can say for this posting.'
	return `${suggestions.length === 1 ? 'One change' : `${suggestions.length} changes`}: ${listed(parts)}.`
}

function many(count: number, one: string, more: string): string {
	return count === 0 ? '' : count === 1 ? `1 ${one}` : `${count} ${more}`
}

function split(wanted: Wanted[], shown: Shown[]): { known: string[]; missing: string[] } {
	const has = new Set(shown.flatMap((hit) => [hit.skill, ...impliedBy(hit.skill)]))
	const concrete = wanted.filter((one) => categoryOf(one.skill) !== 'soft')
	return {
		known: concrete.filter((one) => has.has(one.skill)).map((one) => one.skill),
		missing: concrete.filter((one) => !has.has(one.skill)).map((one) => one.skill)
	}
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
