/**
 * The JSON values that a model may have meant by a text: all of it, what stands in code fences,
 * and each stretch from the first brace on to a brace that closes it; in this order. What a
 * model thought aloud before (`<think>`) is not meant.
 */
export function spokenJson(said: string): unknown[] {
	const text = said.split('</think>').at(-1) ?? ''
	const fenced = [...text.matchAll(/```\w*\s*([\s\S]*?)```/g)].map(([, inner]) => inner ?? '')
	return [text, ...fenced, ...braced(text)].flatMap(parsed)
}

/** At most this many opening braces are tried, so that chatter of nothing else costs little. */
const TRIES = 20

function braced(text: string): string[] {
	const found: string[] = []
	let at = text.indexOf('{')
	while (at !== -1 && found.length < TRIES) {
		const end = closing(text, at)
		if (end !== -1) found.push(text.slice(at, end + 1))
		at = text.indexOf('{', end === -1 ? at + 1 : end + 1)
	}
	return found
}

/** Where the brace at `start` is closed, minding strings; -1 if it never is. */
function closing(text: string, start: number): number {
	let depth = 0
	let quoted = false
	for (let at = start; at < text.length; at++) {
		const character = text[at]
		if (quoted) {
			if (character === '\\') at++
			else if (character === '"') quoted = false
		} else if (character === '"') quoted = true
		else if (character === '{') depth++
		else if (character === '}' && --depth === 0) return at
	}
	return -1
}

function parsed(text: string): unknown[] {
	try {
		return [JSON.parse(text)]
	} catch {
		return []
	}
}
