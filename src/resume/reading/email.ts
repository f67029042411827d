import type { Found } from './found'
import type { Line } from './line'

export const emailPattern =
	/[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u

/** The first e-mail address of the lines, shown, behind a link or broken over two of them. */
export function findEmail(lines: Line[]): Found | null {
	for (const [i, line] of lines.entries()) {
		const text = emailOf(line) ?? brokenEmail(line, lines[i + 1])
		if (text) return { text, spans: line.spans, confidence: 0.95 }
	}
	return null
}

function emailOf(line: Line): string | null {
	const link = line.cells.flatMap((cell) => cell.runs).find((run) => /^mailto:[^?]+@/.test(run.url))
	const linked = link ? decoded(link.url.slice(7).split('?')[0] ?? '') : null
	const shown = shownEmail(line.text)
	// Icons that are letters stick to what is shown; the link behind it is clean.
	return shown && linked && shown.endsWith(linked) ? linked : (shown ?? linked)
}

function shownEmail(text: string): string | null {
	const plain = text
		.replace(/\s*[([{]\s*(?:at|@|ät)\s*[)\]}]\s*/giu, '@')
		.replace(/(?<=@.*)\s*[([{]\s*(?:dot|punkt|point|\.)\s*[)\]}]\s*/giu, '.')
	const found = plain.match(emailPattern)?.[0].replace(/\s/g, '')
	if (!found) return null
	const [local = '', domain = ''] = found.split('@')
	// A word set right behind the address begins with a capital.
	const ended = /\p{Ll}/u.test(domain)
		? domain.replace(/(\.(?:com|net|org|edu|io|\p{Ll}{2}))\p{Lu}.*$/u, '$1')
		: domain
	return `${local.replace(/^[.%+'_-]+/, '')}@${ended}`
}

/** An address that the column was too narrow for, broken at its @. */
function brokenEmail(line: Line, next: Line | undefined): string | null {
	if (!next || next.region !== line.region) return null
	if (!/[\p{L}\p{N}]@$/u.test(line.text) && !/^@[\p{L}\p{N}]/u.test(next.text)) return null
	return shownEmail(`${line.text}${next.text}`)
}

/** An address with a stray `%` in its link is taken as it stands. */
function decoded(address: string): string {
	return /%(?![0-9a-f]{2})/i.test(address) ? address : decodeURIComponent(address)
}
