import { endOfHex, endOfText, kinds, letters, plainName } from './pdf-syntax'

/** What a content stream asks for. The maps count calls by the name they go to. */
export type Operators = {
	/** Steps that a reader takes: operators, and a little for every byte. */
	steps: number
	forms: Map<string, number>
	states: Map<string, number>
	fonts: Map<string, number>
	/** Marks of parts of the content, which may say what they depend on to be seen. */
	marks: Map<string, number>
	patterns: Set<string>
	spaces: Set<string>
	shadings: Set<string>
	/** How often a colour is set in one of the spaces. */
	colours: number
	/** Whether pictures stand in the content. */
	pictures: boolean
}

const BYTES_A_STEP = 16
const LETTERS_A_STEP = 8
const FORM = 'Do'
const STATE = 'gs'
const FONT = 'Tf'
const marks = ['BDC', 'DP']
const colours = ['scn', 'SCN', 'sc', 'SC']
const spaces = ['cs', 'CS']
const SHADING = 'sh'
/** Begins a picture inside of the content (ISO 32000-1, 8.9.7), whose bytes may be anything. */
const PICTURE = 'BI'

/**
 * Counts the operators of a content stream. Counts too many rather than too few: what may be read
 * as several operators counts so, and from the first picture on every word does.
 */
export function operatorsOf(content: Uint8Array): Operators {
	const found: Operators = {
		steps: content.length / BYTES_A_STEP,
		forms: new Map(),
		states: new Map(),
		fonts: new Map(),
		marks: new Map(),
		patterns: new Set(),
		spaces: new Set(),
		shadings: new Set(),
		colours: 0,
		pictures: false
	}
	let name = ''
	let trusted = true
	for (let at = 0; at < content.length; ) {
		const code = content[at] ?? 0
		if (code === 47) {
			const end = endOfWord(content, at + 1)
			name = plainName(letters(content, at + 1, end))
			at = end
		} else if (trusted && code === 40) {
			const end = endOfText(content, at)
			found.steps += (end - at) / LETTERS_A_STEP
			at = end
		} else if (trusted && code === 60 && content[at + 1] !== 60) at = endOfHex(content, at)
		else if (trusted && code === 37) at = endOfLine(content, at)
		else if (kinds[code] !== 0) at++
		else {
			const end = endOfWord(content, at)
			const length = lettersIn(content, at, end)
			found.steps += length > 3 ? length : Math.min(1, length)
			if (length > 1) {
				const word = letters(content, at, end)
				if (word.endsWith(PICTURE)) {
					trusted = false
					found.pictures = true
				}
				if (word.includes(FORM)) add(found.forms, name)
				else if (word.includes(STATE)) add(found.states, name)
				else if (word.includes(FONT)) add(found.fonts, name)
				else if (colours.some((one) => word.includes(one))) {
					found.colours++
					found.patterns.add(name)
				} else if (spaces.some((one) => word.includes(one))) found.spaces.add(name)
				else if (word.includes(SHADING)) found.shadings.add(name)
				else if (marks.some((one) => word.includes(one))) add(found.marks, name)
			}
			at = end
		}
	}
	return found
}

function add(calls: Map<string, number>, name: string): void {
	calls.set(name, (calls.get(name) ?? 0) + 1)
}

function endOfWord(bytes: Uint8Array, from: number): number {
	let at = from
	while (at < bytes.length && kinds[bytes[at] ?? 0] === 0) at++
	return at
}

function endOfLine(bytes: Uint8Array, from: number): number {
	let at = from
	while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
	return at
}

/** How many bytes of a word are no part of a number. */
function lettersIn(bytes: Uint8Array, from: number, until: number): number {
	let count = 0
	for (let at = from; at < until; at++) {
		const code = bytes[at] ?? 0
		if (code > 57 || code < 43 || code === 44 || code === 47) count++
	}
	return count
}
