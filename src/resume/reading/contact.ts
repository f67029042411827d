import type { Span } from '../schema'
import { isDateOnly } from './dates'
import { headingKind } from './headings'
import { isJobTitle } from './lexicon'
import type { Line } from './line'
import { findName } from './name'
import { couldBePlace, isDeepPlace, isPlace, splitPlace } from './places'
import type { RawSection } from './sections'

export type Found = { text: string; spans: Span[]; confidence: number }
export type Contact = {
	name: Found | null
	label: Found | null
	email: Found | null
	phone: Found | null
	location: Found | null
	url: Found | null
	profiles: (Found & { network: string })[]
	/** Lines of the top and of contact sections that hold more than these. */
	rest: Line[]
}

const emailPattern = /[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u
const phonePattern = /\(?(?:\+|00)?[\d٠-٩(][\d٠-٩\s()./*–—-]{6,}[\d٠-٩*]/g
const urlPattern =
	/(?:https?:\/\/|www\.)[^\s|,;<>]+|(?<![@\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|ai|app|de|fr|es|it|nl|ru|cn|jp|kr|uk|eu|info|tech|page|site|xyz|ch|at|be|br|pt|us|ca|in|edu|gov)(?:\/[^\s|,;<>]*)?(?![\p{L}\p{N}@])/giu

const networks: [RegExp, string][] = [
	[/linkedin\.com/i, 'LinkedIn'],
	[/github\.com|github\.io/i, 'GitHub'],
	[/gitlab\.com/i, 'GitLab'],
	[/bitbucket\.org/i, 'Bitbucket'],
	[/stackoverflow\.com|stackexchange\.com/i, 'Stack Overflow'],
	[/(?:^|[/.])(?:twitter|x)\.com/i, 'X'],
	[/xing\.com/i, 'XING'],
	[/behance\.net/i, 'Behance'],
	[/dribbble\.com/i, 'Dribbble'],
	[/medium\.com/i, 'Medium'],
	[/orcid\.org/i, 'ORCID'],
	[/scholar\.google/i, 'Google Scholar'],
	[/researchgate\.net/i, 'ResearchGate'],
	[/kaggle\.com/i, 'Kaggle'],
	[/leetcode\.com/i, 'LeetCode'],
	[/hackerrank\.com/i, 'HackerRank'],
	[/facebook\.com|(?:^|\/)fb\.co/i, 'Facebook'],
	[/instagram\.com/i, 'Instagram'],
	[/youtube\.com/i, 'YouTube'],
	[/codepen\.io/i, 'CodePen'],
	[/keybase\.io/i, 'Keybase'],
	[/t\.me\//i, 'Telegram']
]

/** Who the resume is of, out of the lines above the sections, contact sections and links. */
export function contactOf(top: Line[], sections: RawSection[], all: Line[]): Contact {
	const own = [
		...top,
		...sections.filter((one) => one.kind === 'contact').flatMap((one) => one.lines)
	]
	const email = firstMatch(own, emailOf) ?? firstMatch(all, emailOf)
	const name = findName(own, all, email?.text ?? '')
	const phone = findPhone(own) ?? findPhone(all.slice(0, 25))
	const links = linksOf(own)
	const profiles = links.flatMap((link) => {
		const network = networks.find(([words]) => words.test(link.text))?.[1]
		return network ? [{ ...link, network }] : []
	})
	const url = links.find((link) => !profiles.some((profile) => profile.text === link.text)) ?? null
	const parts = own.flatMap(partsOf)
	const location = findLocation(parts)
	const label = findLabel(top, name, location) ?? titleAmong(parts)
	const contact = { name, label, email, phone, location, url, profiles }
	return { ...contact, rest: own.filter((line) => !isUsed(line, contact)) }
}

function firstMatch(lines: Line[], find: (line: Line) => string | null): Found | null {
	for (const line of lines) {
		const text = find(line)
		if (text) return { text, spans: line.spans, confidence: 0.95 }
	}
	return null
}

function emailOf(line: Line): string | null {
	const shown = line.text.match(emailPattern)?.[0].replace(/\s/g, '')
	if (shown) return shown
	const link = line.cells.flatMap((cell) => cell.runs).find((run) => /^mailto:[^?]+@/.test(run.url))
	return link ? decodeURIComponent(link.url.slice(7).split('?')[0] ?? '') : null
}

/** The number most like a telephone: with a country code, with an area code in brackets, then any other. */
function findPhone(lines: Line[]): Found | null {
	const found = lines.flatMap((line) =>
		phonesOf(line).map((text) => ({ text, spans: line.spans, confidence: 0.95 }))
	)
	const rank = ({ text }: Found) => (/^\(?(?:\+|00)/.test(text) ? 2 : text.startsWith('(') ? 1 : 0)
	return found.reduce<Found | null>((a, b) => (!a || rank(b) > rank(a) ? b : a), null)
}

function phonesOf(line: Line): string[] {
	return line.cells.flatMap((cell) =>
		[...cell.text.matchAll(phonePattern)].flatMap((match) => {
			const text = match[0].trim()
			const digits = text.match(/[\d٠-٩*]/g)?.length ?? 0
			if (digits < 7 || digits > 16 || isDateOnly(text) || /^\d{1,7}$/.test(text)) return []
			return [text.startsWith('(') && !text.includes(')') ? text.slice(1) : text]
		})
	)
}

function linksOf(lines: Line[]): Found[] {
	const found = new Map<string, Found>()
	const add = (text: string, spans: Span[]) => {
		const clean = text.replace(/[).,;]+$/, '')
		const key = clean.toLowerCase().replace(/^https?:\/\/(www\.)?|^www\.|\/+$/g, '')
		if (!found.has(key)) found.set(key, { text: clean, spans, confidence: 0.9 })
	}
	for (const line of lines) {
		const urls = line.cells.flatMap((cell) => cell.runs.map((run) => run.url))
		for (const url of urls) if (/^https?:/i.test(url)) add(url, line.spans)
		for (const match of line.text.replace(emailPattern, ' ').matchAll(urlPattern)) {
			// The shown text of a link, perhaps wrapped: the link itself is the better source.
			const shown = match[0].replace(/^https?:\/\/(www\.)?|^www\.|\/$/g, '')
			if (!urls.some((url) => url.includes(shown))) add(match[0], line.spans)
		}
	}
	return [...found.values()]
}

function partsOf(line: Line): { text: string; line: Line }[] {
	// Dashes part the items of a contact line; elsewhere they belong to what stands there.
	const separator = emailPattern.test(line.text)
		? /\s*[|•·⋄◦]\s*|\s{3,}|\s,\s|\s[-–—]\s/
		: /\s*[|•·⋄◦]\s*|\s{3,}|\s,\s/
	return line.cells
		.flatMap((cell) =>
			cell.text.replace(/\p{Extended_Pictographic}\ufe0f?/gu, '|').split(separator)
		)
		.map((text) => ({
			text: text
				.replace(
					/^(?:address|location|anschrift|adresse|adresa|dirección|endereço|indirizzo|адрес|город|地址|住所|العنوان)\s*[:：]?\s*/iu,
					''
				)
				.trim(),
			line
		}))
		.filter((part) => part.text !== '')
}

function findLocation(parts: { text: string; line: Line }[]): Found | null {
	const plain = parts.filter(({ text }) => !emailPattern.test(text) && text.length < 80)
	const named = plain.find(({ text }) => isPlace(text) || isDeepPlace(text))
	if (named) return { text: named.text, spans: named.line.spans, confidence: 0.85 }
	const ended = plain.find(({ text }) => splitPlace(text) !== null && /\d|,/.test(text))
	if (ended) return { text: ended.text, spans: ended.line.spans, confidence: 0.7 }
	const postal = plain.find(
		({ text }) => /\b\d{4,6}\s+\p{Lu}\p{L}+/u.test(text) && /\p{L}.*\d/u.test(text)
	)
	return postal ? { text: postal.text, spans: postal.line.spans, confidence: 0.6 } : null
}

/** The line under the name when it is neither contact data nor a sentence. */
function findLabel(top: Line[], name: Found | null, location: Found | null): Found | null {
	if (!name) return null
	const at = top.findIndex((line) => name.text.includes(line.text) || line.text.includes(name.text))
	if (at < 0) return null
	for (const line of top.slice(at + 1, at + 3)) {
		const text = line.text.trim()
		if (name.text.includes(text)) continue
		const contact =
			emailPattern.test(text) || /\d{3}|@|www\.|:\/\//.test(text) || text === location?.text
		if (contact || isPlace(text) || isDeepPlace(text) || headingKind(text)) continue
		if (text.match(urlPattern)) continue
		if (text.length > 90 || /[.!?]$/.test(text) || line.bullet) return null
		if (couldBePlace(text) && text.includes(',') && !isJobTitle(text)) continue
		return { text, spans: line.spans, confidence: 0.75 }
	}
	return null
}

/** A job title that stands in one line with the e-mail address or the telephone number. */
function titleAmong(parts: { text: string; line: Line }[]): Found | null {
	const found = parts.find(
		({ text, line }) => text !== line.text && emailPattern.test(line.text) && isJobTitle(text)
	)
	return found ? { text: found.text, spans: found.line.spans, confidence: 0.7 } : null
}

/** Whether everything a line says has been taken into the contact. */
function isUsed(line: Line, contact: Omit<Contact, 'rest'>): boolean {
	const taken = [
		contact.name,
		contact.label,
		contact.email,
		contact.phone,
		contact.location,
		contact.url,
		...contact.profiles
	].flatMap((found) => (found ? [found.text] : []))
	const linked = line.cells
		.flatMap((cell) => cell.runs)
		.filter((run) => taken.includes(run.url) || /^(?:mailto|tel):/.test(run.url))
		.map((run) => run.text.trim())
	const forms = [...taken, ...linked].flatMap((text) => [
		text,
		text.replace(/^https?:\/\//, '').replace(/\/$/, ''),
		text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
	])
	let rest = line.text
	for (const form of forms.filter(Boolean).sort((a, b) => b.length - a.length))
		rest = rest.replace(form, ' ')
	const labels =
		/(?:e-?mail|phone|tel(?:efon|éfono|efone|éphone)?|mobile?|handy|cell|address|location|name|anschrift|adresse|website|web|linkedin|github|portfolio|profile|homepage|телефон|почта|эл|адрес|имя|город|电话|手机|邮箱|地址|姓名|电子邮件|電話|メール|住所|氏名|الهاتف|البريد الإلكتروني|هاتف|العنوان)/giu
	return !/[\p{L}\p{N}]/u.test(rest.replace(labels, ' '))
}
