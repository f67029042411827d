import type { Entry, Resume, Section, Text } from '../../resume/schema'
import { verbOf } from '../english/verbs'
import { type Draft, plain } from './draft'
import { tenseOf } from './openings'
import { capitalized } from './spelling'

/** Two short sentences read well in one bullet. */
const FEWEST_WORDS = 18
/** A bullet of several sentences is parted only when nobody would read it to its end. */
const LONG_WORDS = 40
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

/**
 * The two halves of a bullet of two sentences, or of a long one of several; null unless each
 * sentence opens with its verb, in one tense.
 */
export function halvesOf(text: string): [string, string] | null {
	const parts = text.trim().split(/(?<=[\p{L}\d%)][.;])\s+(?=\p{L})/u)
	const total = wordsIn(text)
	const least = parts.length > 2 ? LONG_WORDS : FEWEST_WORDS
	const [tense] = parts.map(tenseOf)
	if (total < least || !tense || parts.some((part) => tenseOf(part) !== tense)) return null
	const cut = middleOf(parts)
	const [first = '', second = ''] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')]
	if (!first || !second || !isBalanced(first)) return null
	if ([first, second].some((half) => wordsIn(half) < SHORTEST) || isOutcome(second)) return null
	const closed = /\.$/.test(second)
	const head = first.replace(/;$/, closed ? '.' : '')
	return [closed ? head : head.replace(/\.$/, ''), capitalized(second)]
}

/** The place between two sentences that leaves as many words before as after it. */
function middleOf(parts: string[]): number {
	const before = (cut: number) => wordsIn(parts.slice(0, cut).join(' '))
	const uneven = (cut: number) => Math.abs(before(parts.length) - 2 * before(cut))
	const cuts = parts.slice(1).map((_, index) => index + 1)
	return cuts.toSorted((a, b) => uneven(a) - uneven(b))[0] ?? 0
}

function wordsIn(text: string): number {
	return text.trim().split(/\s+/).length
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
			reason:
				wordsIn(text.text) >= LONG_WORDS
					? `This bullet has ${wordsIn(text.text)} words; in two it is read to its end.`
					: 'This bullet tells two things; each is seen sooner in a bullet of its own.',
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
