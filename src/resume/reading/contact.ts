import type { Span } from '../schema'
import { hasDate, isDateOnly } from './dates'
import { headingKind } from './headings'
import { isJobTitle, isOrganization, isSchool } from './lexicon'
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
const phonePattern = /\(?(?:\+|00)?[\d٠-٩۰-۹(][\d٠-٩۰-۹\s()./*–—-]{6,}[\d٠-٩۰-۹*]/g
const phoneLabel =
	/(?<!\p{L})(?:phone|tel|telefon\p{L}*|téléphone|teléfono|telefone|telefoon|mobile?|handy|cell|móvil|celular|cellulare|gsm|тел(?:ефон)?|电话|手机|電話|手機|携帯|연락처|휴대폰|هاتف|جوال|موبايل|تلفن|טלפון|נייד|điện thoại|sđt|cep)(?!\p{L})/iu
/** A North American number behind something else, such as a postal code. */
const northAmerican = /^\d{4,6}\s+(\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4})$/
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
	const email = findEmail(own) ?? findEmail(all)
	const name = findName(own, all, email?.text ?? '')
	const labelled = all.filter((line) => phoneLabel.test(line.text) && line.text.length < 60)
	const phone = findPhone(own) ?? findPhone(all.slice(0, 25)) ?? findPhone(labelled)
	const links = linksOf(own)
	const profiles = links.flatMap((link) => {
		const network = networks.find(([words]) => words.test(link.text))?.[1]
		return network ? [{ ...link, network }] : []
	})
	const url = links.find((link) => !profiles.some((profile) => profile.text === link.text)) ?? null
	const parts = own.flatMap(partsOf)
	const location = findLocation(parts)
	const label = findLabel(own, name, location) ?? titleAmong(parts)
	const contact = { name, label, email, phone, location, url, profiles }
	return { ...contact, rest: own.filter((line) => !isUsed(line, contact)) }
}

function findEmail(lines: Line[]): Found | null {
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
		[...withoutLinks(cell.text).matchAll(phonePattern)].flatMap((match) => {
			const text = match[0].trim().replace(northAmerican, '$1')
			const digits = text.match(/[\d٠-٩۰-۹*]/g)?.length ?? 0
			if (digits < 7 || digits > 16 || isDateOnly(text) || /^\d{1,7}$/.test(text)) return []
			return [text.startsWith('(') && !text.includes(')') ? text.slice(1) : text]
		})
	)
}

/** Numbers in addresses of the web are no telephone numbers. */
function withoutLinks(text: string): string {
	return text.replace(urlPattern, ' | ').replace(emailPattern, ' | ')
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

const lasted = /\b\d{1,2}\s*(?:mos?|months?|yrs?|years?)\b/i

function findLocation(parts: { text: string; line: Line }[]): Found | null {
	const plain = parts.filter(
		({ text }) =>
			!emailPattern.test(text) && text.length < 80 && !hasDate(text) && !lasted.test(text)
	)
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
	const whole = close(name.text)
	const at = top.findIndex(
		({ text }) => close(text) !== '' && (whole.includes(close(text)) || close(text).includes(whole))
	)
	if (at < 0) return null
	for (const [i, line] of top.slice(at + 1, at + 3).entries()) {
		const [first] = line.cells
		const text = (line.cells.length > 1 && first ? first.text : line.text).trim()
		if (name.text.includes(text) || isNameAgain(text, name.text) || isLabelOnly(text)) continue
		const contact =
			emailPattern.test(text) || /\d{3}|@|www\.|:\/\//.test(text) || text === location?.text
		if (contact || isPlace(text) || isDeepPlace(text) || headingKind(text)) continue
		if (text.match(urlPattern)) continue
		if ((isSchool(text) || isOrganization(text)) && !isJobTitle(text)) continue
		if (text.length > 90 || /[.!?]$/.test(text) || line.bullet || beginsSentence(text)) return null
		if (couldBePlace(text) && text.includes(',') && !isJobTitle(text)) continue
		const wrapped = endOfLabel(line, top[at + i + 2])
		if (wrapped)
			return {
				text: `${text} ${wrapped.text.trim()}`,
				spans: [...line.spans, ...wrapped.spans],
				confidence: 0.75
			}
		return { text, spans: line.spans, confidence: 0.75 }
	}
	return null
}

function close(text: string): string {
	return text.replace(/\s/g, '')
}

function isNameAgain(text: string, name: string): boolean {
	const rest = text.toLowerCase().replace(name.toLowerCase(), '').trim()
	return (
		rest !== text.toLowerCase() &&
		/^(?:['’]s\s+)?(?:resume|résumé|cv|curriculum vitae|lebenslauf)?$/.test(rest)
	)
}

/** Said about oneself, in a sentence that goes on in the next line. */
function beginsSentence(text: string): boolean {
	return (
		/^(?:I|I['’]m|We|My|As an?|With|Ich|Je|Yo|Sono|Ik|Я|我|私)\s/u.test(text) ||
		/\s(?:in|of|and|with|the|to|a|an|for|und|et|y|e|de|mit)$/u.test(text)
	)
}

/** The trade that wrapped out of the line under the name: "Senior Web" and "Developer" below it. */
function endOfLabel(line: Line, next: Line | undefined): Line | null {
	if (!next || line.whole || next.region !== line.region || isJobTitle(line.text)) return null
	const alike = Math.abs(next.size - line.size) < 0.3 && next.bold === line.bold && next.pitch < 1.7
	return alike && next.text.length < 30 && isJobTitle(next.text) && !/[\d@]/.test(next.text)
		? next
		: null
}

/** A job title that stands in one line with the e-mail address or the telephone number. */
function titleAmong(parts: { text: string; line: Line }[]): Found | null {
	const found = parts.find(
		({ text, line }) => text !== line.text && emailPattern.test(line.text) && isJobTitle(text)
	)
	return found ? { text: found.text, spans: found.line.spans, confidence: 0.7 } : null
}

const labels =
	/(?<!\p{L})(?:e-?mail(?:[- ]?adresse|[- ]?address)?|telephone|phone(?: number)?|tel(?:efon|éfono|efone|éphone|efono)?|mobile?|handy|cell|address|location|name|anschrift|adresse|website|web|linkedin|github|portfolio|profile|homepage|beruf|profession|profesión|correo(?: electrónico)?|correio eletr[óô]nico|courriel|dirección|morada|endereço|indirizzo|cellulare|телефон|почта|эл|адрес|имя|город)(?!\p{L})|电话|手机|邮箱|地址|姓名|电子邮件|電話|メール|住所|氏名|الهاتف|البريد الإلكتروني|هاتف|العنوان/giu

/** Nothing but words that say what stands beside or below. */
function isLabelOnly(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text.replace(labels, ' '))
}

/** Whether everything a line says has been taken into the contact. */
function isUsed(line: Line, contact: Omit<Contact, 'rest'>): boolean {
	if (contact.name && close(contact.name.text) === close(line.text)) return true
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
	return isLabelOnly(rest)
}
