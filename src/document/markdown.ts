import type { Entry, Group, Resume, Section } from '../resume/schema'
import { type ContactItem, contactItems } from './contact'
import { entryHead, type HeadPart } from './head'
import { type Punctuation, punctuation } from './language'
import { plain, plainTexts } from './plain'
import { shownSections } from './shown'

/** A resume as CommonMark: one text per block, with every character that means something escaped. */
export function resumeMarkdown(resume: Resume): string {
	const marks = punctuation(resume)
	const { basics } = resume
	return `${blocks([
		prefixed('# ', escaped(basics.name)),
		wrapped('**', escaped(basics.label)),
		contactItems(basics).map(linked).join(' · '),
		...shownSections(resume).map((section) => sectionMarkdown(section, marks))
	])}\n`
}

function sectionMarkdown(section: Section, marks: Punctuation): string {
	return blocks([
		prefixed('## ', escaped(section.title)),
		...plainTexts(section.paragraphs).map(escaped),
		...section.entries.map((entry) => entryMarkdown(entry, marks)),
		...section.groups.map((group) => groupMarkdown(group, marks))
	])
}

function entryMarkdown(entry: Entry, marks: Punctuation): string {
	const { heading, details, dates } = entryHead(entry)
	const under = [details.map(linked).join(marks.comma), dates ? linked(dates) : '']
	return blocks([
		prefixed('### ', heading ? linked(heading) : ''),
		under.filter((part) => part !== '').join(' · '),
		...plainTexts(entry.paragraphs).map(escaped),
		plainTexts(entry.highlights)
			.map((text) => `- ${escaped(text)}`)
			.join('\n')
	])
}

function groupMarkdown(group: Group, marks: Punctuation): string {
	const label = escaped(group.label)
	const items = plainTexts(group.items).map(escaped).join(marks.item)
	return [wrapped('**', label === '' ? '' : label + marks.colon.trim()), items]
		.filter((part) => part !== '')
		.join(' ')
}

function linked({ text, href }: ContactItem | HeadPart): string {
	if (href === null) return escaped(text)
	return `[${escaped(text)}](${/[()]/.test(href) ? `<${href}>` : href})`
}

/** A text that stays itself in Markdown, wherever on a line it stands. */
function escaped(text: string): string {
	return plain(text)
		.replace(/[\\`*_[\]<>~|]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^[-+=#]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
}

function prefixed(mark: string, text: string): string {
	return text === '' ? '' : mark + text
}

function wrapped(mark: string, text: string): string {
	return text === '' ? '' : mark + text + mark
}

function blocks(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('\n\n')
}
