/**
 * Where `text` holds exactly the characters of `wanted` side by side, in whatever order; -1
 * when it nowhere does. One pass with a window as long as `wanted` (UTF-16 units).
 */
export function shuffledAt(wanted: string, text: string): number {
	const width = wanted.length
	if (width === 0 || width > text.length) return -1
	const lacking = new Map<string, number>()
	let unbalanced = 0
	const add = (character: string, amount: number) => {
		const before = lacking.get(character) ?? 0
		const after = before + amount
		lacking.set(character, after)
		unbalanced += Number(after !== 0) - Number(before !== 0)
	}
	for (let at = 0; at < width; at++) add(wanted.charAt(at), 1)
	for (let end = 0; end < text.length; end++) {
		add(text.charAt(end), -1)
		if (end >= width) add(text.charAt(end - width), 1)
		if (end >= width - 1 && unbalanced === 0) return end - width + 1
	}
	return -1
}
