import { kept } from '../english/kept'
import { stemOf } from '../english/stem-of'
import { verbOf } from '../english/verbs'
import { wordsOf } from '../english/words'
import { lineOf } from './line'
import { drivenOn, event, handled, helped, othersDeed, sentOn } from './verb-phrases'

/**
 * How much of the work a verb speaks of: 0 took part, 1 did it, 2 answered for it, 3 led it.
 * "Managed" asks for no more than having answered for it, and is ground enough for "led".
 */
export type Strength = { word: string; claims: number; grounds: number }

const helping = new Set(
	'help assist support contribute participate aid collaborate join observe partner'.split(' ')
)
const managing = new Set('manage oversee supervise own govern coach mentor'.split(' '))
/** Whoever runs a thing manages it; that is no ground for leading people. */
const running = new Set(
	'operate administer keep organize organise coordinate handle deal'.split(' ')
)
const leading = new Set('lead head direct chair champion orchestrate pioneer originate'.split(' '))

/** Forms that the verb list does not hold, or holds as another verb. */
const others = new Map([
	['shadowed', 0],
	['chaired', 3],
	['founded', 3],
	['spearheaded', 3],
	['spearheading', 3],
	['commanded', 3],
	['captained', 3],
	['presided', 3]
])

export const answeringFor =
	/\b(?:took over(?! (?:\d|an? (?:hundred|thousand)))|responsible for|(?<!\bthe p{L}+ )in charge\b|(?<!\bin )charge of|accountable for|responsibility for|ownership of)\b/i
/** Whoever is in charge of people leads them. */
const inCharge = /charge|took over/i
/** A bullet that names its deed with a noun: "Site supervision on the roundabout". */
const supervision =
	/^(?:[\p{L}-]+\s+){0,2}(?:supervision|management|leadership|coordination|direction)\b/imu
/** People under one, or who report to one. */
const underMe = /\b(?:under|report(?:s|ing|ed)? to) me\b/i
/** Whoever looks after a thing is responsible for it. */
const lookingAfter =
	/\b(?:look(?:s|ed|ing)? after|(?:took|taking) care of|in the care of|car(?:e|ed|ing) for)\b/i
const leadingAs =
	/\b(?:(?:team|tech|shift|project) lead(?:er)?|(?:^|[,;] )(?:\p{L}+ ){1,2}lead (?:for|of|on)|as (?:(?:the|its|our|an?) )?(?:(?!assistant|deputy|junior)\p{L}+ )?(?:lead|head|manager|leader|chair|chairman|chairwoman|chairperson|president|director))\b/iu
const takingPart =
	/\b(?:worked (?:with|alongside)|exposure to|familiar with|involved in|(?:part|member) of)\b/i

/** "Responsible for serving" says no more than "served". */
function withoutDuty(text: string, source: string): string {
	return text.replace(duty, (words, gerund: string) =>
		lineOf(source).tokens.some((token) => token.stem === stemOf(gerund)) ? gerund : words
	)
}

const duty = /\b(?:was\s+)?responsible for (\p{L}+ing)\b/giu

/** The strengths of the deeds of a source. */
export const ownStrengths = kept((text) => strengths(text))

/** The strengths of the deeds of a text; of what the source says in the same words none. */
export function strengths(text: string, source = ''): Strength[] {
	const found = wordsOf(
		withoutDuty(text, source)
			.replace(helped, '$1$2')
			.replace(othersDeed, ' ')
			.replace(event, ' ')
			.replace(handled, 'handled')
			.replace(sentOn, 'referred')
	).flatMap(({ text: whole }, index, all): Strength[] => {
		const word = whole.slice(whole.lastIndexOf('-') + 1)
		const other = others.get(word.toLowerCase())
		if (other !== undefined) return [{ word, claims: other, grounds: other }]
		return isUsedAsVerb(word, index, all[index - 1]?.text, all[index + 1]?.text, source)
			? [strengthOf(word)]
			: []
	})
	return [
		...found,
		...phrase(text, supervision, 2).filter(({ word }) => !isNamedIn(word, source)),
		...phrase(text, drivenOn, 2),
		...phrase(text, underMe, 2),
		...phrase(text, lookingAfter, 1).map((one) => ({ ...one, grounds: 2 })),
		...phrase(withoutDuty(text, source), answeringFor, 2).map((one) =>
			inCharge.test(one.word) ? { ...one, grounds: 3 } : one
		),
		...phrase(text, leadingAs, 3),
		...phrase(text, takingPart, 0)
	]
}

/** The "pain management" of a source that speaks of pain management is no deed of leading. */
function isNamedIn(words: string, source: string): boolean {
	const name = words.split(/\s+/).slice(-2).join(' ').toLowerCase()
	return name.includes(' ') && source.toLowerCase().includes(name)
}

/** The strength of one verb. */
export function strengthOf(word: string): Strength {
	const base = verbOf(word)?.base ?? ''
	if (helping.has(base)) return { word, claims: 0, grounds: 0 }
	if (managing.has(base)) return { word, claims: 2, grounds: 3 }
	if (leading.has(base)) return { word, claims: 3, grounds: 3 }
	if (base === 'run') return { word, claims: 1, grounds: 3 }
	if (running.has(base)) return { word, claims: 1, grounds: 2 }
	return { word, claims: 1, grounds: 1 }
}

/** A plain form in mid-sentence is more often a noun: "support tickets", "test plans". */
export function isUsedAsVerb(
	word: string,
	index: number,
	previous: string | undefined,
	next?: string,
	source = ''
): boolean {
	const verb = verbOf(word)
	if (!verb) return false
	const lower = word.toLowerCase()
	const plain = lower === verb.base || lower === verb.third
	if (!plain || index === 0 || lower === verb.past) return true
	return previous?.toLowerCase() === 'to' && !isNamedBefore(word, next, source)
}

/** The "direct" of "changes to direct deposit" where the source says "direct deposit changes". */
function isNamedBefore(word: string, next: string | undefined, source: string): boolean {
	return next !== undefined && source.toLowerCase().includes(`${word} ${next}`.toLowerCase())
}

function phrase(text: string, pattern: RegExp, strength: number): Strength[] {
	const [word] = pattern.exec(text) ?? []
	return word ? [{ word, claims: strength, grounds: strength }] : []
}
