import { baseOf } from './known-bases'
import { verbOf } from './verbs'
import { stem } from './words'

const known = new Map<string, string>()
/** More words than many resumes have between them. */
const VOCABULARY = 20_000

/** A word's stem, with British and American spelling as one. */
export function stemOf(text: string): string {
	const before = known.get(text)
	if (before !== undefined) return before
	const made = makeStem(text)
	if (known.size < VOCABULARY) known.set(text, made)
	return made
}

function makeStem(text: string): string {
	const lower = bare((/^\p{Lu}{2,}s$/u.test(text) ? text.slice(0, -1) : text).toLowerCase())
	const form =
		irregular.get(lower) ?? irregular.get(lower.replace(/(?<=ions?|ment|ance|al|th|ery)s$/, ''))
	if (form || lower.length < 4) return stem(form ?? lower)
	if (/^[a-z]{3}s$/.test(lower) && !/(?:ss|us|is|news|lens|does)$/.test(lower))
		return stem(lower.slice(0, -1))
	if (verbOf(lower)) return stem(lower)
	const american = lower
		.replace(/(?<=.{3})is(?=e[ds]?$|ing$|ation|ers?$)/, 'iz')
		.replace(/(?<=.{3})ys(?=e[ds]?$|ing$)/, 'yz')
		.replace(/(?<=.{2})our(?=$|s$|ed$|ing$|able$|ful$|ite)/, 'or')
		.replace(/(?<=.{3}[^aeiou])re(?=s?$)/, 'er')
		.replace(/(?<=.{3})ogue(?=s?$)/, 'og')
		.replace(/ogu(?=ing$|ed$)/, 'og')
		.replace(/(?<=.)ae/, 'e')
		.replace(/ll(?=ed$|ing$|ers?$)/, 'l')
		.replace(/mme(?=s?$)/, 'm')
		.replace(/(?<=.{2})yse(?=$|d$)/, 'yze')
	return verbOf(american) ? stem(american) : rootOf(baseOf(american) ?? american)
}

/** Without accents: `puréed` is `pureed`. */
function bare(word: string): string {
	return /[^\p{ASCII}]/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word
}

/** A regular form of a word that the verb list does not hold, by its plain form: `covered`, `parallelization`. */
function rootOf(word: string): string {
	const plain = word
		.replace(/(?<=.{2})(?:ied|ies)$/, 'y')
		.replace(/(?<=.{3})(?:ed|ing)$/, '')
		.replace(/(?<=.{4})ates?$/, '')
		.replace(/(?<=.{5})iz(?:ations?|ers?|e[ds]?|ing)?$/, '')
	return stem(plain)
}

/** Forms that no rule yields and the verb list does not hold. */
const irregular = new Map(
	`people person, children child, men man, women woman, taught teach, lost lose, fell fall, fallen fall,
	rose rise, risen rise, sent send, spoke speak, rang ring, known know, given give, taken take,
	shown show, written write, driven drive, grown grow, chosen choose, spoken speak, drawn draw, seen see,
	done do, gone go, begun begin, sung sing, caught catch, held hold, kept keep, sold sell,
	bought buy, sick sick, mice mouse, theses thesis, analyses analysis, carried carry, carries carry, carrying carry, came come, stood stand, sped speed, became become, wore wear, told tell, felt feel, left leave, met meet,
	reduction reduce, introduction introduce, reconciliation reconcile, decision decide, description describe, division divide, expansion expand, extension extend, comparison compare,
	explanation explain, sale sell, service serve, growth grow, choice choose, delivery deliver, discovery discover, recovery recover, loss lose, proposal propose, approval approve, removal remove,
	arrival arrive, assistance assist, performance perform, attendance attend, participation participate, acquisition acquire, replacement replace, treatment treat, observation observe, presentation present,
	completion complete, inspection inspect, protection protect, collection collect, selection select, repairs repair, stocktakes stocktake, supervision supervise, supervisor supervisor, competing compete, competitor compete, criteria criterion, staffed staff, fulfil fulfill, fulfils fulfill, documentation document, instrumentation instrument, flew fly, swam swim, bred breed, dug dig, hung hang, lent lend, rode ride,
	shook shake, spun spin, stuck stick, struck strike, threw throw, froze freeze, bent bend, blew blow, fought fight,
	overcame overcome, overtook overtake, shrank shrink, slid slide, stole steal, swung swing, tore tear,
	understood understand, upheld uphold, withdrew withdraw, woke wake, wove weave, forgot forget, forgave forgive`
		.split(/,\s*/)
		.map((pair): [string, string] => {
			const [form = '', word = ''] = pair.split(' ')
			return [form, word]
		})
)
