import type { Need } from './schema'
import type { Unit } from './unit'

const niceWords =
	/\bprefer(red|ably|able|ence|s)?\b|nice[- ]to[- ]have|\b(is|are|would be|as) (?:(?:an? |considered |definitely |strongly |highly |big |huge |strong )*)(plus|asset|bonus|advantage|beneficial|desirable|desired|welcome)\b|\ban? (plus|asset|bonus|advantage)\b|strongly desired|highly desired|\bdesirable\b|\bideally\b|\bbonus\b|optional|would be great|not required but|best candidates|strongest candidates|helpful|von vorteil|wünschenswert|desejável|seria (um|bom)|更佳|优先|加分|желательн|будет плюсом|un plus|deseable|souhait|serait un plus|meriterande|mile widziane|tercihen|gradit[oa]\b|is een pré|ưu tiên|бажано/i

const mustWords =
	/\b(must|required|requires|require|mandatory|essential|minimum|at least|need(ed)? to have|you need|should have|you have|you(['’]ll| will) need|should be proficient|(is|are) expected\b|should understand|necessary|obrigatório|exigido|erforderlich|zwingend|vorausgesetzt|indispensable|imprescindible|обязательн)|必须|至少|\byou should\b/i

const askWords =
	/\b(experience (with|in|of|as)|experienced in|knowledge of|proficien(t|cy)|familiar(ity)? with|understanding of|ability to|able to|expertise|skills?\b|skilled|degree\b|certifi(ed|cation)|licen[sc]ed?\b|fluen(t|cy)|background in|comfortable with|competen(t|ce)|track record|hands[- ]on|years of|ideal candidate|successful candidate|proven|working knowledge|strong\b|excellent\b|experiência|conhecimento|familiaridade|vivência|kenntnisse|erfahrung|connaissance|maîtrise|опыт|знание|владение)\b|熟悉|精通|掌握|经验|能力|学历|了解/i

const dutyWords =
	/\b(you(['’]ll| will)|responsible for|responsibilities|(this|the) (position|role|individual|candidate|person|applicant|nurse|teacher|job) (will|is|includes|provides|may)|duties|will be (working|responsible|participating)|in this (role|position)|as (a|an|our|the) [\w\s]{3,30}, you|help us|a typical day)\b|você (vai|irá)|desenvolvimento e|controle de|atuar (com|em|na|no)|sie (werden|entwickeln|übernehmen)|du (wirst|entwickelst|übernimmst)|vous (serez|aurez|travaillerez)|負責|负责|参与/i

/** A verb in the form that opens a duty: "Develops …", "Manage …", "Coordinating …". */
const dutyOpening =
	/^(?:(?:may |help |helps |assist |actively |proactively |regularly )?(?:assist|analy[sz]e|administer|build|collaborate|communicate|conduct|coordinate|create|deliver|deploy|design|develop|drive|ensure|establish|estimat|evaluat|execute|facilitat|generat|identif|implement|improve|lead|liaise|maintain|manage|monitor|negotiat|organi[sz]e|oversee|participat|perform|plan|prepare|present|prioriti[sz]e|produce|provid|recruit|report|research|respond|review|run|serve|support|teach|track|train|troubleshoot|turn|update|work|write|wr?iting|keep|place|check|walk|apply|appl))(?:s|es|ies|ed|ing|y)?\b/i

/** A bullet among duties that opens like this asks for something after all. */
const askOpening =
	/^(?:(?:strong|excellent|good|proven|working|advanced|solid|deep|demonstrated|prior|in-depth) )*(?:experience|knowledge|proficien|familiar|understanding|ability|degree|bachelor|master|b[sa]\/b[sa]|competent|expertise|skills|fluen|must)/i

/** "German is required and French is an advantage." */
const joined =
	/^.*\b(?:required|essential|mandatory|necessary|a must|expected|indispensable|imprescindible|erforderlich)(?: and| und| et| y| e) /i

type Classified = { need: Need; source: 'qualification' | 'responsibility' | 'other' }

/**
 * "BLS required, ACLS preferred" asks two things: the sentence comes back in two where a
 * wish stands in a clause of its own, and whole otherwise ("AWS, Azure or GCP preferred").
 */
export function splitWish(unit: Unit): Unit[] {
	const wish = niceWords.exec(unit.text)
	if (!wish || unit.section === 'nice' || wish.index === 0) return [unit]
	const before = unit.text.slice(0, wish.index)
	const joint = joined.exec(before)?.[0].length ?? 0
	const signs = [',', ';', '('].map((sign) => before.lastIndexOf(sign))
	const at = Math.max(joint - 1, ...signs)
	const main = unit.text.slice(0, at).trimEnd()
	if (at < 8 || !main.includes(' ')) return [unit]
	const words = before
		.slice(at + 1)
		.split(/\s+/)
		.filter((word) => word !== '').length
	const opensClause = words === 0 && /\p{L}{3}/u.test(unit.text.slice(wish.index + wish[0].length))
	if (unit.text[at] === ',' && !opensClause && words < 4 && !mustWords.test(main)) return [unit]
	if (!says(unit.text.slice(at + 1), wish[0])) return [unit]
	const rest = unit.text.slice(at + 1)
	const text = rest.trim().replace(/\)$/, '')
	const start = unit.start + at + 1 + (rest.length - rest.trimStart().length)
	return [
		{ ...unit, text: main, end: unit.start + main.length },
		{ ...unit, text, start, end: start + text.length }
	]
}

/** Whether a clause says more than that something is wished for: "(an asset)" is about what stands before it. */
function says(clause: string, wish: string): boolean {
	return /\p{L}{2}|\p{Lu}/u.test(clause.replace(wish, '').replace(/\b(is|are|would|be|an?)\b/g, ''))
}

/**
 * What a bullet or sentence asks, by its section and its own words; null when it asks
 * nothing. A "preferred" within a list of musts wins for its sentence.
 */
export function classify(unit: Unit): Classified | null {
	const nice = niceWords.test(unit.text)
	switch (unit.section) {
		case 'must':
			return { need: nice ? 'nice' : 'must', source: 'qualification' }
		case 'nice':
			return { need: 'nice', source: 'qualification' }
		case 'duties':
			return byOwnWords(unit, nice) ?? { need: 'context', source: 'responsibility' }
		case 'stack':
			return { need: 'context', source: 'other' }
		case 'description':
			return byOwnWords(unit, nice) ?? duty(unit)
		case 'plain':
			return byOwnWords(unit, nice) ?? duty(unit)
		default:
			return null
	}
}

/** Among duties and in running text only a sentence that asks in so many words is a qualification. */
function byOwnWords(unit: Unit, nice: boolean): Classified | null {
	if (unit.section === 'duties' && unit.bullet && !askOpening.test(unit.text)) return null
	const saysSo =
		asks(unit.text) || (unit.section !== 'duties' && (mustWords.test(unit.text) || nice))
	if (!saysSo) return null
	if (dutyWords.test(unit.text) && !mustWords.test(unit.text)) return null
	return { need: nice ? 'nice' : 'must', source: 'qualification' }
}

function asks(text: string): boolean {
	return askWords.test(text)
}

function duty(unit: Unit): Classified | null {
	if (dutyWords.test(unit.text) || dutyOpening.test(unit.text))
		return { need: 'context', source: 'responsibility' }
	return unit.bullet ? { need: 'context', source: 'other' } : null
}
