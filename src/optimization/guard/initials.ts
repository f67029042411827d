import type { Token } from '../english/concepts'
import { isCounted, type Line } from './line'
import type { Ground } from './source'

/** `Value Added Tax` where the source says VAT: the first letters of words that follow each other. */
export function expansions(line: Line, ground: Ground): Set<Token> {
	const found = new Set<Token>()
	if (ground.capitals.size === 0) return found
	const words = line.tokens.filter(
		(token) => !isCounted(token, line) || /^\d{1,2}$/.test(token.text)
	)
	const short = new Set(words.filter(({ text }) => /^\p{Lu}{2,}s?$/u.test(text)))
	for (let at = 0; at < words.length; at++) {
		for (let size = 2; size <= 6 && at + size <= words.length; size++) {
			const run = words.slice(at, at + size)
			if (run.some((token) => short.has(token))) continue
			const initials = [run, run.filter((token) => !joining.test(token.text))].map((list) =>
				list.map(initialOf).join('')
			)
			if (initials.some((one) => one.length > 1 && ground.capitals.has(one))) {
				for (const token of run) found.add(token)
				for (const token of alike(words.slice(at + size), run, ground)) found.add(token)
			}
		}
	}
	return found
}

const joining = /^(?:of|and|the|for|in|as|an?|to|on|at|with|by|from)$/i

/** A number stands whole in a short form: KS3. */
function initialOf({ text }: Token): string {
	return /^\d/.test(text) ? text : (text[0]?.toLowerCase() ?? '')
}

/** The 4 of "Key Stages 3 and 4" where the ground has KS3 and KS4. */
function alike(rest: Token[], run: Token[], { capitals }: Ground): Token[] {
	if (!/^\d/.test(run.at(-1)?.text ?? '')) return []
	const name = run.slice(0, -1).map(initialOf).join('')
	const end = rest.findIndex(
		({ text }) => !/^and$/i.test(text) && !(/^\d/.test(text) && capitals.has(`${name}${text}`))
	)
	return rest.slice(0, end < 0 ? rest.length : end)
}

/** The "(ESAs)" right behind "Environmental Site Assessments", or before them in brackets: a text's own short form. */
export function isOwnShort({ text, start, end }: Token, line: Line): boolean {
	if (!/^\p{Lu}{2,6}s?$/u.test(text)) return false
	const wanted = text.replace(/s$/, '').toLowerCase()
	const isFirst = /^ ?\(/.test(line.text.slice(end))
	if (!isFirst && line.text[start - 1] !== '(') return false
	const told = line.tokens.filter((one) => (isFirst ? one.start > end : one.end < start))
	return [told, told.filter((one) => !joining.test(one.text))].some((tokens) => {
		const initials = tokens.map(initialOf).join('')
		return isFirst ? initials.startsWith(wanted) : initials.endsWith(wanted)
	})
}

/** The R of `MBR` stands within "membrane bioreactor": each word gives its first letter, the last one more. */
function isWithinWord(wanted: string, { tokens }: Line): boolean {
	const [more = '', ...first] = Array.from(wanted).toReversed()
	return tokens.some((token, at) => {
		const run = tokens.slice(at - first.length + 1, at + 1)
		return (
			first.length > 1 &&
			run.length === first.length &&
			token.text.length > 7 &&
			run.map(initialOf).join('') === first.toReversed().join('') &&
			token.text.slice(2).includes(more)
		)
	})
}

/** `MAU` where the source says "monthly active users". */
export function isShortened(token: Token, ground: Ground): boolean {
	if (!/^\p{Lu}{1,6}\d{0,4}s?$/u.test(token.text) || token.text.length < 2) return false
	const wanted = token.text.replace(/s$/, '').toLowerCase()
	return ground.lines.some(
		(line) =>
			isWithinWord(wanted, line) ||
			[line.tokens, line.tokens.filter((one) => !joining.test(one.text))].some((tokens) =>
				isRun(wanted, tokens, line)
			)
	)
}

/** Whether words that stand together begin with these letters: a comma between them parts a name. */
function isRun(wanted: string, tokens: Token[], { text }: Line): boolean {
	const initials = tokens.map(initialOf)
	const all = initials.join('')
	for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
		const first = initials.findIndex((_, index) => initials.slice(0, index).join('').length === at)
		const last = initials.findIndex(
			(_, index) => initials.slice(0, index + 1).join('').length === at + wanted.length
		)
		const [from, to] = [tokens[first], tokens[last]]
		if (from && to && !/[,;:.()|]\s|\s[–—-]\s/.test(text.slice(from.start, to.end))) return true
	}
	return false
}
