import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { type Draft, plain } from '../builtin/draft'
import { outline, type Spot } from '../outline'
import type { RewriteAnswer, SummaryAnswer } from '../prompt/answers'
import { summaryOf } from '../prompt/summary'
import type { Written } from '../prompt/writing'
import type { Evidence } from '../schema'
import { plainReason } from './reason'
import { isPresentable, oneLine } from './wording'

/** What a model may write at most for the top of a resume. */
const LONGEST_SUMMARY = 600
/** Our own trust in a sentence that the check finds nothing against. */
const CONFIDENCE = 0.7

type Sources = { resume: Resume; posting: Posting; texts: Map<string, Spot> }

/** What a model wrote as changes, in its order; unchecked. What names no text of ours is left out. */
export function draftsOf(written: Written, resume: Resume, posting: Posting): Draft[] {
	const sources = { resume, posting, texts: outline(resume).texts }
	if (written.kind === 'rewrite') return bulletDrafts(written.answer, sources)
	return written.kind === 'summary' ? summaryDrafts(written.answer, sources) : []
}

function bulletDrafts({ changes }: RewriteAnswer, sources: Sources): Draft[] {
	const bullets = new Set(
		sources.resume.sections.flatMap(({ entries }) =>
			entries.flatMap(({ highlights }) => highlights.map(({ id }) => id))
		)
	)
	const taken = new Set<string>()
	return changes.flatMap(({ id, text, reason, evidence }): Draft[] => {
		const spot = sources.texts.get(id)
		const after = oneLine(text)
		if (!spot || !bullets.has(id) || taken.has(id) || !isPresentable(spot.text, after)) return []
		taken.add(id)
		const found = evidenceOf([id, ...evidence], sources)
		return [
			{
				...plain,
				id: `written:${id}`,
				kind: 'rewritten',
				sectionId: spot.ids[0] ?? '',
				change: { type: 'replace', target: id, before: spot.text, after },
				reason:
					plainReason(reason, `${spot.text} ${skillsOf(sources.posting)}`) || ownReason(found),
				evidence: found,
				confidence: CONFIDENCE
			}
		]
	})
}

function ownReason(evidence: Evidence[]): string {
	return evidence.some(({ side }) => side === 'posting')
		? 'Says it closer to what the posting asks for.'
		: 'Says the same more plainly.'
}

function summaryDrafts({ text, reason, evidence }: SummaryAnswer, sources: Sources): Draft[] {
	const after = oneLine(text)
	const { resume, posting } = sources
	const present = summaryOf(resume)
	if (after === '' || after === present?.text || after.length > LONGEST_SUMMARY) return []
	// Several paragraphs of a summary are the person's own composition.
	if (!present && resume.sections.some(({ kind }) => kind === 'summary')) return []
	const shared = {
		...plain,
		kind: 'summary' as const,
		reason:
			plainReason(reason, `${JSON.stringify(resume)} ${skillsOf(posting)}`) ||
			'Puts what the posting asks for at the top, in facts from your resume.',
		evidence: evidenceOf([...(present ? [present.id] : []), ...evidence], sources),
		confidence: CONFIDENCE
	}
	if (!present) {
		// The same id as a summary by the rules: they stand for one another.
		const newId = 'new-summary'
		const change = {
			type: 'insert_section' as const,
			at: 0,
			newId,
			kind: 'summary' as const,
			title: 'Summary',
			after: [after]
		}
		return [{ ...shared, id: 'summary:sections', sectionId: newId, change }]
	}
	const change = {
		type: 'replace' as const,
		target: present.id,
		before: present.text,
		after
	}
	const sectionId = sources.texts.get(present.id)?.ids[0] ?? ''
	return [{ ...shared, id: `written:${present.id}`, sectionId, change }]
}

/** What the posting asks for by name; its sentences are whatever its author wished to be read. */
function skillsOf({ requirements }: Posting): string {
	return requirements.flatMap(({ skills }) => skills).join(' ')
}

/** The words behind the ids that a model named, each once; ids that are none of ours are passed over. */
function evidenceOf(ids: string[], { posting, texts }: Sources): Evidence[] {
	return [...new Set(ids)].slice(0, 12).flatMap((id): Evidence[] => {
		const spot = texts.get(id)
		if (spot) return [{ side: 'resume', textId: id, quote: spot.text }]
		const requirement = posting.requirements.find((one) => one.id === id)
		if (!requirement) return []
		const { range } = requirement
		return [{ side: 'posting', ...range, quote: posting.text.slice(range.start, range.end) }]
	})
}
