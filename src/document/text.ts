import type { Entry, Group, Resume, Section } from '../resume/schema'
import { contactItems } from './contact'
import { entryHead } from './head'
import { type Punctuation, punctuation } from './language'
import { plain, plainTexts } from './plain'
import { shownSections } from './shown'

/**
 * A resume as plain text (UTF-8, `\n`), for pasting into a form: titles underlined, `- `
 * before highlights, lines as long as their text.
 */
export function resumeText(resume: Resume): string {
	const marks = punctuation(resume)
	const { basics } = resume
	const head = lines([
		plain(basics.name),
		plain(basics.label),
		contactItems(basics)
			.map(({ text }) => text)
			.join(' | ')
	])
	return `${blocks([head, ...shownSections(resume).map((section) => sectionText(section, marks))])}\n`
}

function sectionText(section: Section, marks: Punctuation): string {
	const body = blocks([
		blocks(plainTexts(section.paragraphs)),
		...section.entries.map((entry) => entryText(entry, marks)),
		lines(section.groups.map((group) => groupText(group, marks)))
	])
	return lines([underlined(plain(section.title)), body])
}

function entryText(entry: Entry, marks: Punctuation): string {
	const { heading, details, dates } = entryHead(entry)
	const place = details.map(({ text }) => text).join(marks.comma)
	const under = [place, dates?.text ?? ''].filter((part) => part !== '').join(' | ')
	return lines([
		heading?.text ?? '',
		under,
		...plainTexts(entry.paragraphs),
		...plainTexts(entry.highlights).map((text) => `- ${text}`)
	])
}

function groupText(group: Group, marks: Punctuation): string {
	const label = plain(group.label)
	const items = plainTexts(group.items).join(marks.item)
	return (label === '' ? items : label + marks.colon + items).trim()
}

/** A title over a line of its own width; Han, Kana and Hangul are two columns wide. */
function underlined(title: string): string {
	const wide = title.match(
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
	)
	const width = [...title].length + (wide?.length ?? 0)
	return lines([title, '-'.repeat(width)])
}

function lines(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('\n')
}

function blocks(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('\n\n')
}
