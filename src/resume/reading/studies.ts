import type { Block } from './blocks'
import { hasDate, isDateOnly } from './dates'
import { isDegree, isSchool } from './lexicon'
import { lettersOf, wordsOf } from './line'
import { asksFor } from './prompts'

const leaving = /(?<!\p{L})high school (?:diploma|degree|certificate|graduate)(?!\p{L})/giu
const within =
	/(?<!\p{L})(?:minor|major|honou?rs|graduated?|associate|thesis|promotion)(?!\p{L})/giu

/** The name of a school, and not only the "high school" of a diploma. */
export function hasSchool(text: string): boolean {
	return isSchool(text.replace(leaving, ' '))
}

function hasDegree(text: string): boolean {
	return isDegree(text.replace(within, ' '))
}

/**
 * A study told in one text: a degree with its school, or a school with its place,
 * in any order, beginning with one of them or with a year. Sentences begin otherwise.
 */
export function isWholeStudy({ bullet, lines, text }: Block): boolean {
	if (bullet || lines.length > 3 || lettersOf(text) > 260 || !hasSchool(text)) return false
	const asks = asksFor(text) !== null
	if (!asks && !(hasDegree(text) && hasDate(text) && lettersOf(text) <= 180)) return false
	return asks || lines.length <= 2
}

/** A line that begins with a school's name and goes on with its place. */
function opensStudy(text: string): boolean {
	const asked = asksFor(text)
	if (!asked || asked.at === 0) return false
	const before = text.slice(0, asked.at).replace(/[\s,–-]+$/, '')
	return /^[\p{Lu}\d]/u.test(before) && hasSchool(before) && wordsOf(before).length <= 8
}

/** Parts a text whose later lines begin studies of their own. */
export function withStudiesParted(blocks: Block[]): Block[] {
	return blocks.flatMap((block) => {
		const starts = block.lines.flatMap((line, i) => (i > 0 && opensStudy(line.text) ? [i] : []))
		if (block.bullet || starts.length === 0) return [block]
		return [0, ...starts].map((start, i) => {
			const lines = block.lines.slice(start, starts[i])
			const text = lines.map((line) => line.text).join(' ')
			return { bullet: false, lines, text, spans: lines.flatMap((line) => line.spans) }
		})
	})
}

/** Cuts a header's lines where a school and a degree follow after a school and a degree. */
export function studiesOf(head: Block[]): Block[][] {
	const studies: Block[][] = []
	for (const [i, block] of head.entries()) {
		const last = studies.at(-1)
		if (last && !(isClosed(last) && opensAnother(block, head[i + 1]))) last.push(block)
		else studies.push([block])
	}
	return studies
}

function isClosed(study: Block[]): boolean {
	return study.some(({ text }) => hasSchool(text)) && study.some(({ text }) => isTold(text))
}

function isTold(text: string): boolean {
	return hasDegree(text) || asksFor(text) !== null
}

function opensAnother({ text }: Block, next: Block | undefined): boolean {
	if (isDateOnly(text)) return false
	if (hasSchool(text)) return isTold(text) || (next !== undefined && hasDegree(next.text))
	return hasDegree(text) && next !== undefined && hasSchool(next.text) && !hasDegree(next.text)
}

const subject =
	/^(?:studies|sciences?|arts|relations|administration|management|business|finance|account(?:ing|ancy)|economics|commerce|marketing|nursing|education|history|law|design|communications?|technology|engineering|biology|chemistry|philosophy|politics|literature|english|music|theat(?:er|re)|journalism|medicine|pharmacy|architecture|theology|psychology|\p{L}{2,}(?:ology|onomy|ography|istry|omics|atics|istics|ysics))$/iu
const labels =
	/^(?:school|university|college|institution|institute|hochschule|universität|schule|école|università|universidad)$/iu

/** Words that end with what is studied: "Justice Studies", "Applied Physics". */
export function isSubject(text: string): boolean {
	return subject.test(wordsOf(text).at(-1) ?? '')
}

/**
 * "BA : Justice Studies Example State University" as what was studied and where: at the
 * colon behind the degree, or behind the last word that names a subject, when a name is
 * left before the word for the school. `null` when the text names but one of them.
 */
export function splitStudy(text: string): [string, string] | null {
	const [, degree, after] = text.match(/^(.{2,80}?)\s*[:：]\s+(.+)$/u) ?? []
	if (!degree || !after || !hasSchool(after)) return null
	if (labels.test(degree)) return ['', after]
	if (hasSchool(degree)) return null
	const cut = subjectEnd(after)
	return cut > 0
		? [`${degree} : ${after.slice(0, cut).trim()}`, after.slice(cut).trim()]
		: [degree, after]
}

function subjectEnd(text: string): number {
	const words = [...text.matchAll(/[^\s,]+/g)]
	const school = words.findIndex((word) => isSchool(word[0]))
	for (let i = school - 1; i >= 0; i--) {
		const word = words[i]
		const named = words.slice(i + 1, school).some((one) => /^\p{Lu}/u.test(one[0]))
		const of = /^University of (?!Technology|Applied|Science)/.test(
			text.slice(words[school]?.index)
		)
		if (word && isSubject(word[0]) && (named || of)) return word.index + word[0].length
	}
	return 0
}
