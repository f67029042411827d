import { hasDate } from './dates'
import { emailPattern, findEmail } from './email'
import type { Found } from './found'
import { headingKind } from './headings'
import { isJobTitle, isOrganization, isSchool } from './lexicon'
import { type Line, lettersOf, wordsOf } from './line'
import { linksOf, networkOf, restOfLink, urlPattern } from './links'
import { findName } from './name'
import { findPhone, phoneLabel } from './phone'
import { couldBePlace, isDeepPlace, isPlace, splitPlace } from './places'
import type { RawSection } from './sections'

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
		const network = networkOf(link.text)
		return network ? [{ ...link, network }] : []
	})
	const url = links.find((link) => !profiles.some((profile) => profile.text === link.text)) ?? null
	const parts = own.flatMap(partsOf)
	const location = findLocation(parts, name?.text ?? '')
	const label = findLabel(own, name, location) ?? titleAmong(parts)
	const contact = { name, label, email, phone, location, url, profiles }
	const broken = own.flatMap((line, i) => restOfLink(line, own[i + 1]) ?? [])
	const wrapped = own.filter((line) =>
		[name, label].some((found) => found && isPartOf(line, found))
	)
	const used = new Set([...broken, ...wrapped])
	const left = own.filter((line) => !used.has(line) && !isUsed(line, contact))
	return { ...contact, rest: left }
}

function partsOf(line: Line): { text: string; line: Line }[] {
	// Dashes part the items of a contact line; elsewhere they belong to what stands there.
	const separator = emailPattern.test(line.text)
		? /\s*[|•·⋄◦◆◇♦▪■●]\s*|\s{3,}|\s,\s|\s[-–—]\s/
		: /\s*[|•·⋄◦◆◇♦▪■●]\s*|\s{3,}|\s,\s/
	return line.cells
		.flatMap((cell) =>
			cell.text
				.replace(/\p{Extended_Pictographic}\ufe0f?/gu, '|')
				.replace(/(?<=\p{L} )[+(]?[+0]\d[\d ()/-]{7,}\d$/u, '|')
				.split(separator)
		)
		.map((text) => ({
			text: text
				.replace(
					/^(?:address|location|anschrift|adresse|adresa|dirección|endereço|indirizzo|адрес|город(?: проживания)?|проживает|wohnort|wohnhaft in|residence|place of residence|residenza|residência|residencia|domicile|miejsce zamieszkania|woonplaats|所在地|现居地|居住地|地址|住所|العنوان)\s*[:：]?\s*/iu,
					''
				)
				.trim(),
			line
		}))
		.filter((part) => part.text !== '')
}

const lasted = /\b\d{1,2}\s*(?:mos?|months?|yrs?|years?)\b/i

function findLocation(parts: { text: string; line: Line }[], name: string): Found | null {
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
	if (postal) return { text: postal.text, spans: postal.line.spans, confidence: 0.6 }
	const beside = plain.find(
		({ text, line }) =>
			line.text !== text && isReach(line.text) && isTown(text) && !isOfName(text, name)
	)
	return beside ? { text: beside.text, spans: beside.line.spans, confidence: 0.55 } : null
}

/** Holds an address or a number to reach the person at. */
function isReach(text: string): boolean {
	return emailPattern.test(text) || /\d[\d\s()-]{6,}\d/.test(text)
}

function isOfName(text: string, name: string): boolean {
	return wordsOf(name.toLowerCase()).some((word) => text.toLowerCase().includes(word))
}

function isTown(text: string): boolean {
	return (
		couldBePlace(text) && lettersOf(text) > 2 && wordsOf(text).length <= 3 && !isLabelOnly(text)
	)
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
		const text = (line.cells.length > 1 && first ? first.text : line.text)
			.replace(/^[\s|•·]+|[\s|•·]+$/g, '')
			.trim()
		if (name.text.includes(text) || isNameAgain(text, name.text) || isLabelOnly(text)) continue
		const contact =
			emailPattern.test(text) || /\d{3}|@|www\.|:\/\//.test(text) || text === location?.text
		if (contact || isPlace(text) || isDeepPlace(text) || headingKind(text)) continue
		if (text.match(urlPattern) || pageNumber.test(text)) continue
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

const pageNumber = /^\P{L}*(?:page|seite|página|pagina|стр|第)\.?\s*\d/iu

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
	/(?<!\p{L})(?:[tmphef](?=[\s:.]|$)|e-?mail(?:[- ]?adresse|[- ]?address)?|telephone|phone(?: number)?|tel(?:efon|éfono|efone|éphone|efono)?|mobile?|handy|cell|address|location|name|anschrift|adresse|website|web|linkedin|github|portfolio|profile|homepage|beruf|profession|profesión|correo(?: electrónico)?|correio eletr[óô]nico|courriel|dirección|morada|endereço|indirizzo|cellulare|телефон|почта|эл|адрес|имя|город)(?!\p{L})|电话|手机|邮箱|地址|姓名|电子邮件|電話|メール|住所|氏名|الهاتف|البريد الإلكتروني|هاتف|العنوان/giu

/** Nothing but words that say what stands beside or below. */
function isLabelOnly(text: string): boolean {
	return !/[\p{L}\p{N}]/u.test(text.replace(labels, ' '))
}

/** Whether everything a line says has been taken into the contact. */
function isUsed(line: Line, contact: Omit<Contact, 'rest'>): boolean {
	if (contact.name && close(contact.name.text) === close(line.text)) return true
	if (pageNumber.test(line.text) && line.text.length < 20) return true
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
		text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''),
		...brokenOff(text, line.text)
	])
	let rest = line.text
	for (const form of forms.filter(Boolean).sort((a, b) => b.length - a.length))
		rest = rest.replace(form, ' ')
	return isLabelOnly(rest)
}

/** One of the lines that a text wrapped over. */
function isPartOf({ text, spans }: Line, found: Found): boolean {
	return found.text.includes(text) && spans.every((span) => found.spans.includes(span))
}

/** The part of an address that stands in a line which was too short for all of it. */
function brokenOff(address: string, text: string): string[] {
	const part = text.match(/\S+\/\S*[-/]$/)?.[0]
	return part && address.startsWith(part) ? [part] : []
}
