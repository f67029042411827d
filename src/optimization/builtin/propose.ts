import { score } from '../../alignment/score'
import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { refusalOf } from '../checked'
import { english } from '../english/lexicon/lexicon'
import { stemsOf } from '../english/words'
import { checkChange } from '../guard/check'
import { type Reader, readMaster } from '../guard/reader'
import { wholeText } from '../guard/source'
import type { Proposal, Strategy } from '../schema'
import { withWorth } from '../worth'
import { advise, summarize } from './advice'
import type { Draft } from './draft'
import { newHeadline } from './headline'
import { orderByRelevance } from './order'
import { relevanceOf } from './relevance'
import { irrelevantBullets } from './removal'
import { rewordings } from './rewording'
import { shownSkills } from './shown'
import { doubleBullets } from './split'
import { newSummary } from './summary'
import { surfaceSkills } from './surface'
import { termsToAlign } from './terms'
import { wantedSkills } from './wanted'

export const engine = { provider: 'builtin', model: 'rules', version: '1' }

/**
 * Everything the rules can offer for one resume and one posting, without a key or a network and
 * the same for the same input. Each suggestion has passed the claim check; `refused` counts
 * those that did not. `asOf` (`2026-11-21`) is the day that "Present" means.
 */
export function propose(
	master: Resume,
	posting: Posting,
	options: { strategy: Strategy; asOf: string }
): Proposal {
	const drafts = draft(master, posting, options)
	const reader = readMaster(master, [], options.asOf, english)
	const { kept, refusals } = checkedDrafts(drafts, reader)
	const now = score(master, posting, options.asOf)
	const weighed = withWorth(master, posting, options.asOf, now.total, kept)
	// What costs points is closer to what is asked for as it stands.
	const suggestions = withoutOrphans(weighed.filter((one) => one.scoreDelta >= 0))
	return {
		engine,
		suggestions,
		refused: drafts.length - kept.length,
		refusals,
		summary: summarize(suggestions, now),
		advice: advise(master, posting, now),
		score: now
	}
}

/** The suggestions as the rules make them, unchecked and unweighed, in the order of the page. */
function draft(
	master: Resume,
	posting: Posting,
	{ strategy, asOf }: { strategy: Strategy; asOf: string }
): Draft[] {
	const english = master.language.startsWith('en')
	const wanted = wantedSkills(posting)
	const shown = shownSkills(master)
	const alignments = termsToAlign(wanted, shown, posting.text, wholeText(master).join('\n'))
	const bold = english && strategy !== 'conservative'
	const reworded = rewordings({ resume: master, wanted, shown, alignments, strategy, english })
	const split = bold ? doubleBullets(master, touchedBy(reworded)) : []
	const relevance = relevanceOf(wanted, shown)
	const removable = english && strategy === 'aggressive_keywords'
	return [
		...(bold ? [newHeadline(master, posting), newSummary(master, wanted, shown, asOf)] : []),
		...(english ? surfaceSkills(master, wanted, shown, strategy) : []),
		...reworded,
		...split,
		...(removable
			? irrelevantBullets(
					master,
					relevance,
					touchedBy([...reworded, ...split]),
					stemsOf(posting.text)
				)
			: []),
		...orderByRelevance(master, relevance)
	].filter((one) => one !== null)
}

function touchedBy(drafts: Draft[]): Set<string> {
	return new Set(drafts.flatMap(({ change }) => ('target' in change ? [change.target] : [])))
}

/** The drafts that the master carries, the doubtful ones marked, and why the others are gone. */
function checkedDrafts(
	drafts: Draft[],
	reader: Reader
): { kept: Draft[]; refusals: NonNullable<Proposal['refusals']> } {
	const supported = drafts.flatMap((one) => {
		const verdict = checkChange(reader, one.change)
		if (verdict.verdict === 'refused') return []
		return verdict.verdict === 'supported' ? [one] : [doubted(one, verdict.why)]
	})
	const kept = withoutOrphans(supported)
	const known = new Set(kept.map(({ id }) => id))
	const dropped = drafts.filter(({ id }) => !known.has(id))
	return { kept, refusals: dropped.map((one) => refusalOf(one, reader)) }
}

function doubted(one: Draft, why: string[]): Draft {
	return {
		...one,
		uncertain: true,
		warning: one.warning || why.join(' '),
		confidence: Math.min(one.confidence, 0.55)
	}
}

/** A change whose other half was refused would lose or double words. */
function withoutOrphans<D extends Draft>(drafts: D[]): D[] {
	const known = new Set(drafts.map(({ id }) => id))
	const kept = drafts.filter(({ dependsOn }) => dependsOn.every((id) => known.has(id)))
	return kept.length === drafts.length ? kept : withoutOrphans(kept)
}
