import type { Entry, Group, Resume, Section } from '../resume/schema'
import { type ContactItem, contactItems } from './contact'
import { entryHead, type HeadPart, isBrief } from './head'
import {
	direction,
	languageTag,
	type Paper,
	type Punctuation,
	paper,
	punctuation
} from './language'
import { plain, plainTexts } from './plain'
import { shownSections } from './shown'
import { baseCss } from './templates/base'
import { headLayout, type TemplateId, templateCss } from './templates/template'

/** Nothing is fetched and nothing runs, whatever a value might smuggle in. */
const policy = `default-src 'none'; style-src 'unsafe-inline'`

export type HtmlOptions = { template: TemplateId; paper?: Paper }
type Style = { template: TemplateId; marks: Punctuation }

/**
 * A resume as a standalone HTML document for printing: one column in reading order, real
 * headings and lists, no script and no request. `paper` is that of the resume's language
 * (Letter for `en-US`, A4 for `en`) unless given.
 */
export function resumeHtml(resume: Resume, options: HtmlOptions): string {
	const style = { template: options.template, marks: punctuation(resume) }
	const sections = shownSections(resume)
		.map((section) => sectionHtml(section, style))
		.join('')
	return `<!doctype html>
<html lang="${languageTag(resume)}" dir="${direction(resume)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(plain(resume.basics.name)) || 'Resume'}</title>
<style>
@page { size: ${(options.paper ?? paper(resume)) === 'a4' ? 'A4' : 'letter'} }
html { --comma: '${style.marks.comma.trim()}' }${baseCss}${templateCss[options.template]}</style>
</head>
<body>
<main>
${headerHtml(resume)}${sections}</main>
</body>
</html>
`
}

function headerHtml({ basics }: Resume): string {
	const contact = contactItems(basics).map((item) => `<li>${linked(item)}</li>`)
	return element('header', [
		element('h1', [escapeHtml(plain(basics.name))]),
		element('p class="headline"', [escapeHtml(plain(basics.label))]),
		element('ul class="contact"', contact)
	])
}

function sectionHtml(section: Section, style: Style): string {
	return element('section', [
		element('h2', [escapeHtml(plain(section.title))]),
		...paragraphsHtml(section.paragraphs),
		...section.entries.map((entry) => entryHtml(entry, style)),
		...section.groups.map((group) => groupHtml(group, style))
	])
}

function entryHtml(entry: Entry, style: Style): string {
	return element(`article class="entry${isBrief(entry) ? ' brief' : ''}"`, [
		headHtml(entry, style),
		...paragraphsHtml(entry.paragraphs),
		element(
			'ul class="highlights"',
			plainTexts(entry.highlights).map((text) => `<li>${escapeHtml(text)}</li>`)
		)
	])
}

function headHtml(entry: Entry, { template, marks }: Style): string {
	const { heading, details, dates } = entryHead(entry)
	const layout = heading === null || details.length === 0 ? '' : ` ${headLayout(template, entry)}`
	return element(`div class="head${layout}"`, [
		element('h3', [heading ? linked(heading) : '']),
		element('p class="details"', [details.map(linked).join(marks.comma)]),
		element('p class="dates"', [dates ? linked(dates) : ''])
	])
}

function groupHtml(group: Group, { marks }: Style): string {
	const label = plain(group.label)
	const items = plainTexts(group.items).map(escapeHtml).join(marks.item)
	const head = label === '' ? '' : `<span class="label">${escapeHtml(label)}${marks.colon}</span>`
	return element('p class="group"', [head, items])
}

function paragraphsHtml(paragraphs: Section['paragraphs']): string[] {
	return plainTexts(paragraphs).map((text) => `<p>${escapeHtml(text)}</p>`)
}

/** A value that keeps its own direction among others: a phone number in an Arabic line. */
function linked({ text, href }: ContactItem | HeadPart): string {
	const value = `<bdi>${escapeHtml(text)}</bdi>`
	return href === null ? value : `<a href="${escapeHtml(href)}">${value}</a>`
}

/** An element around its parts, or nothing where they are all empty. */
function element(tag: string, parts: readonly string[]): string {
	const inside = parts.join('')
	return inside === '' ? '' : `<${tag}>${inside}</${tag.split(' ')[0]}>\n`
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
