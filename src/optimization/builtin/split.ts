import type { Entry, Resume, Section, Text } from '../../resume/schema'
import { verbOf } from '../english/verbs'
import { type Draft, plain } from './draft'
import { tenseOf } from './openings'
import { capitalized } from './spelling'

/** Two short sentences read well in one bullet. */
const FEWEST_WORDS = 18
/** Each of the two must say something by itself. */
const SHORTEST = 5
/** Splitting more than these would make the page longer, not clearer. */
const MOST = 4

/**
 * Bullets that tell two things in two sentences, as two bullets: the first sentence stays, the
 * second follows it as a bullet of its own. Either change needs the other, so that no words
 * are lost. `taken` are texts that another change rewrites.
 */
export function doubleBullets(resume: Resume, taken: Set<string>): Draft[] {
	const found = resume.sections
		.filter((section) => section.kind === 'work' || section.kind === 'projects')
		.flatMap((section) =>
			section.entries.flatMap((entry) =>
				entry.highlights
					.filter((text) => !taken.has(text.id))
					.flatMap((text) => {
						const halves = halvesOf(text.text)
						return halves ? [draftsOf(section, entry, text, halves)] : []
					})
			)
		)
	return found.slice(0, MOST).flat()
}

/** What came of the first sentence belongs beside it. */
export function isOutcome(sentence: string): boolean {
	const [first = ''] = /^\p{L}+/u.exec(sentence) ?? []
	return outcomes.has(verbOf(first)?.base ?? '')
}

const outcomes = new Set(
	`increase reduce improve reach achieve cut save decrease raise grow result gain win earn boost lower double triple
	exceed enable help allow lead drive generate`.split(/\s+/)
)

/** The two sentences of a bullet; null unless there are two, each opening with its verb. */
export function halvesOf(text: string): [string, string] | null {
	const parts = text.trim().split(/(?<=[\p{L}\d%)][.;])\s+(?=\p{L})/u)
	const [first, second] = parts
	if (!first || !second || parts.length !== 2 || !isBalanced(first)) return null
	const counts = [first, second].map((part) => part.split(/\s+/).length)
	const total = counts.reduce((sum, count) => sum + count, 0)
	if (total < FEWEST_WORDS || counts.some((count) => count < SHORTEST)) return null
	const tense = tenseOf(first)
	if (tense === null || tenseOf(second) !== tense || isOutcome(second)) return null
	const closed = /\.$/.test(second)
	const head = first.replace(/;$/, closed ? '.' : '')
	return [closed ? head : head.replace(/\.$/, ''), capitalized(second)]
}

function draftsOf(
	section: Section,
	entry: Entry,
	text: Text,
	[first, second]: [string, string]
): Draft[] {
	const whole = `rewritten:${text.id}`
	const rest = `rewritten:${text.id}:second`
	const shared = {
		...plain,
		kind: 'rewritten' as const,
		sectionId: section.id,
		evidence: [{ side: 'resume' as const, textId: text.id, quote: text.text }],
		confidence: 0.75
	}
	return [
		{
			...shared,
			id: whole,
			change: { type: 'replace', target: text.id, before: text.text, after: first },
			reason: 'This bullet tells two things; each is seen sooner in a bullet of its own.',
			dependsOn: [rest]
		},
		{
			...shared,
			id: rest,
			change: {
				type: 'insert',
				list: `${entry.id}.highlights`,
				at: entry.highlights.indexOf(text) + 1,
				newId: `${text.id}-second`,
				after: second
			},
			reason: 'The second half of the bullet above, in your own words.',
			dependsOn: [whole]
		}
	]
}

function isBalanced(text: string): boolean {
	return text.split('(').length === text.split(')').length
}
