import { score } from '../../alignment/score'
import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
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
	const reader = readMaster(master, [], options.asOf)
	const checked = drafts.flatMap((one) => checkedDraft(one, reader) ?? [])
	const now = score(master, posting, options.asOf)
	const weighed = withWorth(master, posting, options.asOf, now.total, checked)
	// What costs points is asked for, whatever the words of the bullet say.
	const suggestions = weighed.filter((one) => one.kind !== 'removed' || one.scoreDelta >= 0)
	return {
		engine,
		suggestions,
		refused: drafts.length - checked.length,
		summary: summarize(suggestions, now),
		advice: advise(master, now),
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
		...(removable ? irrelevantBullets(master, relevance, touchedBy([...reworded, ...split])) : []),
		...orderByRelevance(master, relevance)
	].filter((one) => one !== null)
}

function touchedBy(drafts: Draft[]): Set<string> {
	return new Set(drafts.flatMap(({ change }) => ('target' in change ? [change.target] : [])))
}

/** The draft as the claim check leaves it: as it is, uncertain with the reason why, or gone. */
function checkedDraft(one: Draft, reader: Reader): Draft | null {
	const verdict = checkChange(reader, one.change)
	switch (verdict.verdict) {
		case 'supported':
			return one
		case 'uncertain':
			return {
				...one,
				uncertain: true,
				warning: one.warning || verdict.why.join(' '),
				confidence: Math.min(one.confidence, 0.55)
			}
		case 'refused':
			return null
	}
}
