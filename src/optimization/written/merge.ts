import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { summarize } from '../builtin/advice'
import type { Draft } from '../builtin/draft'
import { english } from '../english/lexicon/lexicon'
import { checkChange } from '../guard/check'
import { type Reader, readMaster } from '../guard/reader'
import { outline } from '../outline'
import { missingOf } from '../prompt/gap'
import type { Written } from '../prompt/writing'
import type { Proposal, Refusal, Suggestion } from '../schema'
import { withWorth } from '../worth'
import { gapAdvice } from './advice'
import { draftsOf } from './drafts'
import { secondLook } from './second-look'

export type WrittenBy = Proposal['engine']

/** What is left of one answer: wordings that may be shown, weighed, and why others may not. */
export type Judged = { written: Written; kept: Suggestion[]; refusals: Refusal[] }

type Basis = { master: Resume; posting: Posting; asOf: string }

/**
 * Judges answers one by one, as they come: each new wording is checked against the master, looked
 * at a second time, and weighed. Refused ones are told with their reasons, never with their words.
 */
export function judgeFor(
	base: Proposal,
	{ master, posting, asOf }: Basis
): (written: Written) => Judged {
	let known: { reader: Reader; all: string } | undefined
	return (written) => {
		// Reading the master takes a while: the first answers are waited for by then.
		known ??= {
			reader: readMaster(master, [], asOf, english),
			all: [...outline(master).texts.values()].map(({ text }) => text).join('\n')
		}
		const { reader, all } = known
		const refusals: Refusal[] = []
		const drafts = draftsOf(written, master, posting).flatMap((draft): Draft[] => {
			const verdict = checkChange(reader, draft.change)
			if (verdict.verdict === 'refused') {
				refusals.push({ kind: draft.kind, sectionId: draft.sectionId, why: verdict.why })
				return []
			}
			const doubts = [
				...(verdict.verdict === 'uncertain' ? verdict.why : []),
				...secondLook(wordsOf(draft.change), standingOn(draft), all)
			]
			if (doubts.length === 0) return [draft]
			const warning = [...new Set(doubts)].join(' ')
			return [{ ...draft, uncertain: true, warning, confidence: 0.5 }]
		})
		const kept = withWorth(master, posting, asOf, base.score.total, drafts)
		return { written, kept, refusals }
	}
}

/**
 * The proposal of the rules with what models wrote. Of two wordings of one text the model's
 * stands if nothing is held against it and it loses no points; else the rules' own.
 */
export function withJudged(
	base: Proposal,
	judged: Judged[],
	by: WrittenBy,
	master: Resume
): Proposal {
	const kept = judged.flatMap((one) => one.kept)
	const refusals = judged.flatMap((one) => one.refusals)
	const suggestions = joined(base.suggestions, kept)
	const fresh = suggestions.some((one) => kept.includes(one))
	const written = judged.map((one) => one.written)
	return {
		...base,
		engine: fresh ? by : base.engine,
		suggestions,
		refused: base.refused + refusals.length,
		refusals: [...(base.refusals ?? []), ...refusals],
		summary: summarize(suggestions, base.score),
		advice: [...base.advice, ...gapAdvice(written, master, missingOf(base.score))]
	}
}

/** One wording for each text, where the rules' stood or else before what comes after it on the page. */
function joined(rules: Suggestion[], models: Suggestion[]): Suggestion[] {
	const needed = new Set(rules.flatMap(({ dependsOn }) => dependsOn))
	const all = [...rules]
	for (const one of models) {
		const rivals = all.filter((other) => spotOf(other) === spotOf(one))
		if (rivals.length === 0) all.splice(placeFor(one, all), 0, one)
		else if (rivals.length === 1 && rivals.every((other) => isBeaten(other, one, needed))) {
			all.splice(all.indexOf(rivals[0] ?? one), 1, one)
		}
	}
	return all
}

function isBeaten(rule: Suggestion, model: Suggestion, needed: Set<string>): boolean {
	const alone = rule.dependsOn.length === 0 && !needed.has(rule.id)
	const reworded =
		rule.kind !== 'removed' && !(rule.kind === 'opening_mended' && keepsOpening(model))
	return alone && reworded && !model.uncertain && model.scoreDelta >= rule.scoreDelta
}

/** A model that leaves a weak opening as it is has not read the bullet as well as the rule. */
function keepsOpening({ change }: Suggestion): boolean {
	const [before, after] = [beforeOf(change) ?? '', wordsOf(change)]
	return before.split(' ', 1)[0] === after.split(' ', 1)[0]
}

/** What a wording must be true to by itself; null for a summary, which stands on the whole resume. */
function standingOn({ kind, change }: Draft): string | null {
	return kind === 'summary' ? null : beforeOf(change)
}

function wordsOf(change: Suggestion['change']): string {
	if (!('after' in change)) return ''
	return Array.isArray(change.after) ? change.after.join('\n') : change.after
}

function beforeOf(change: Suggestion['change']): string | null {
	return change.type === 'replace' ? change.before : null
}

/** What a suggestion is about: only one wording of it can be taken. */
function spotOf({ id, change }: Suggestion): string {
	return 'target' in change ? change.target : id
}

function placeFor(one: Suggestion, all: Suggestion[]): number {
	const last = all.findLastIndex(({ sectionId }) => sectionId === one.sectionId)
	const moves = all.findIndex(({ kind }) => kind === 'reordered')
	if (one.kind === 'summary') return 0
	if (last >= 0) return last + 1
	return moves >= 0 ? moves : all.length
}
