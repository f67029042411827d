/** One list of byte strings (Adobe technical note 5176, 5): where each begins and ends, and where the list is over. */
type Index = { starts: Uint32Array; end: number; length: number }
type Dict = Map<number, number[]>

const charStringsKey = 17
const privateKey = 18
const routinesKey = 19
/** Two-byte operators are 1200 and the second byte. */
const groupsKey = 1236
const selectKey = 1237
/** Routines in routines deeper than this end a glyph (Adobe technical note 5177, appendix B). */
const DEEPEST = 10

/**
 * Tokens that a reader goes through in all glyphs of a CFF font, each routine as often as it is
 * called, and the bytes it copies for them; a number over `budget` where counting ended there.
 */
export function cffTokens(data: Uint8Array, budget: number): number {
	const bytes = data.subarray(Math.max(0, data.indexOf(1)))
	const names = indexAt(bytes, bytes[2] ?? 0)
	const tops = indexAt(bytes, names.end)
	const strings = indexAt(bytes, tops.end)
	const globals = indexAt(bytes, strings.end)
	let tokens = (copied(names) + copied(strings) + copied(globals)) / 4
	const top = dictOf(item(bytes, tops, 0))
	const glyphs = indexAt(bytes, top.get(charStringsKey)?.at(-1) ?? bytes.length)
	const fonts = [top]
	const groups = top.get(groupsKey)?.at(-1)
	if (groups !== undefined) {
		const index = indexAt(bytes, groups)
		if (index.length > 256) return Number.POSITIVE_INFINITY
		for (let at = 0; at < index.length; at++) fonts.push(dictOf(item(bytes, index, at)))
	}
	const locals = fonts.map((font) => routinesOf(bytes, font))
	for (const local of locals) tokens += copied(local) / 4
	const select = selectOf(bytes, groups === undefined ? undefined : top.get(selectKey)?.at(-1))
	tokens += copied(glyphs) / 4
	for (let glyph = 0; glyph < glyphs.length && tokens <= budget; glyph++) {
		const own = locals[select ? 1 + select(glyph) : 0] ?? none
		tokens += 8 + run(bytes, item(bytes, glyphs, glyph), own, globals, budget - tokens)
	}
	return tokens
}

const none: Index = { starts: new Uint32Array(1), end: 0, length: 0 }

function indexAt(bytes: Uint8Array, at: number): Index {
	const length = (uint(bytes, at, 2) | 0) >>> 0
	if (length === 0) return { ...none, end: at + 2 }
	const size = Math.min(4, Math.max(1, bytes[at + 2] ?? 1))
	const base = at + 2 + (length + 1) * size
	const starts = new Uint32Array(length + 1)
	for (let i = 0; i <= length; i++)
		starts[i] = Math.min(bytes.length, base + uint(bytes, at + 3 + i * size, size))
	return { starts, end: starts[length] ?? bytes.length, length }
}

function item(bytes: Uint8Array, { starts }: Index, at: number): Uint8Array {
	return bytes.subarray(starts[at] ?? 0, starts[at + 1] ?? 0)
}

/** Bytes of all items, those that overlap several times. */
function copied({ starts, length }: Index): number {
	let sum = 0
	for (let at = 0; at < length; at++) sum += Math.max(0, (starts[at + 1] ?? 0) - (starts[at] ?? 0))
	return sum
}

function uint(bytes: Uint8Array, at: number, size: number): number {
	let value = 0
	for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] ?? 0)
	return value
}

/** Operands by operator (technical note 5176, 4); only whole numbers matter here. */
function dictOf(bytes: Uint8Array): Dict {
	const found: Dict = new Map()
	let operands: number[] = []
	for (let at = 0; at < bytes.length; ) {
		const first = bytes[at++] ?? 0
		if (first <= 21) {
			found.set(first === 12 ? 1200 + (bytes[at++] ?? 0) : first, operands)
			operands = []
		} else if (first === 30) {
			while (at < bytes.length && ((bytes[at] ?? 0) & 15) !== 15 && (bytes[at] ?? 0) >> 4 !== 15)
				at++
			at++
			operands.push(0)
		} else if (first === 28 || first === 29) {
			const size = first === 28 ? 2 : 4
			operands.push(uint(bytes, at, size))
			at += size
		} else if (first >= 32 && first <= 246) operands.push(first - 139)
		else if (first >= 247 && first <= 250)
			operands.push((first - 247) * 256 + (bytes[at++] ?? 0) + 108)
		else if (first >= 251) operands.push(-(first - 251) * 256 - (bytes[at++] ?? 0) - 108)
	}
	return found
}

function routinesOf(bytes: Uint8Array, font: Dict): Index {
	const [size, start] = font.get(privateKey) ?? []
	if (size === undefined || start === undefined) return none
	const at = dictOf(bytes.subarray(start, start + size))
		.get(routinesKey)
		?.at(-1)
	return at === undefined ? none : indexAt(bytes, start + at)
}

/** Which group a glyph is in (technical note 5176, 19). */
function selectOf(bytes: Uint8Array, at: number | undefined): ((glyph: number) => number) | null {
	if (at === undefined) return null
	if (bytes[at] === 0) return (glyph) => bytes[at + 1 + glyph] ?? 0
	const ranges = uint(bytes, at + 1, 2)
	let range = 0
	return (glyph) => {
		while (range + 1 < ranges && uint(bytes, at + 3 + 3 * (range + 1), 2) <= glyph) range++
		return bytes[at + 5 + 3 * range] ?? 0
	}
}

/** Tokens of one glyph with all that it calls. Goes on where a reader would give up. */
function run(
	bytes: Uint8Array,
	glyph: Uint8Array,
	locals: Index,
	globals: Index,
	budget: number
): number {
	const stack: number[] = []
	let hints = 0
	let tokens = 0

	/** Whether a reader might go on after it. */
	const go = (code: Uint8Array, depth: number): boolean => {
		if (depth > DEEPEST) return false
		for (let at = 0; at < code.length; ) {
			if (++tokens > budget) return false
			const first = code[at++] ?? 0
			if (first >= 32 && first <= 246) stack.push(first - 139)
			else if (first >= 247 && first <= 250)
				stack.push((first - 247) * 256 + (code[at++] ?? 0) + 108)
			else if (first >= 251 && first <= 254)
				stack.push(-(first - 251) * 256 - (code[at++] ?? 0) - 108)
			else if (first === 28) {
				stack.push((uint(code, at, 2) << 16) >> 16)
				at += 2
			} else if (first === 255) {
				stack.push((uint(code, at, 4) | 0) / 65536)
				at += 4
			} else if (first === 10 || first === 29) {
				const index = first === 10 ? locals : globals
				const number = (stack.pop() ?? 0) + biasOf(index)
				if (number < 0 || number >= index.length || !Number.isInteger(number)) return false
				if (!go(item(bytes, index, number), depth + 1)) return false
			} else if (first === 11) return true
			else if (first === 12) calculate(stack, code[at++] ?? 0)
			else {
				if (stems.includes(first)) hints += stack.length >> 1
				if (first === 19 || first === 20) at += (hints + 7) >> 3
				stack.length = 0
			}
		}
		return true
	}

	go(glyph, 0)
	return tokens
}

/** Operators that tell of hints: hstem, vstem, hstemhm, hintmask, cntrmask and vstemhm. */
const stems = [1, 3, 18, 19, 20, 23]

/** Two-byte operators: the few that leave something to be called, all others clear the stack. */
function calculate(stack: number[], operator: number): void {
	const two = (make: (a: number, b: number) => number) => {
		const b = stack.pop() ?? 0
		stack.push(make(stack.pop() ?? 0, b))
	}
	if (operator === 10) two((a, b) => a + b)
	else if (operator === 11) two((a, b) => a - b)
	else if (operator === 12) two((a, b) => a / b)
	else if (operator === 14) stack.push(-(stack.pop() ?? 0))
	else if (operator === 24) two((a, b) => a * b)
	else if (operator === 9) stack.push(Math.abs(stack.pop() ?? 0))
	else stack.length = 0
}

function biasOf({ length }: Index): number {
	return length < 1240 ? 107 : length < 33_900 ? 1131 : 32_768
}
