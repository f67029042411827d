import type { Entry, Group, Resume, Section } from '../resume/schema'
import { contactItems } from './contact'
import { entryHead, type HeadPart, isBrief } from './head'
import { type Punctuation, punctuation } from './language'
import { plain, plainTexts } from './plain'
import { shownSections } from './shown'
import { headLayout, type TemplateId } from './templates/template'
import type { WordStyle } from './templates/word'

/** A stretch of text of one look; `quiet` is regular weight beside a heading. */
export type WordRun = { text: string; look?: 'strong' | 'quiet' | 'dates'; href?: string | null }

/**
 * One paragraph of the Word document; `end` stands at the far margin, after a tab. A `brief`
 * head has nothing under it that it would have to stay with.
 */
export type WordParagraph = {
	style: WordStyle
	runs: WordRun[]
	end: WordRun[]
	brief: boolean
}

type Style = { template: TemplateId; marks: Punctuation }

/** A resume as the paragraphs of a Word document, in reading order, empty ones left out. */
export function wordParagraphs(resume: Resume, template: TemplateId): WordParagraph[] {
	const style = { template, marks: punctuation(resume) }
	return [
		line('Title', resume.basics.name),
		line('Headline', resume.basics.label),
		contactLine(resume),
		...shownSections(resume).flatMap((section) => sectionLines(section, style))
	].filter(({ runs, end }) => runs.length + end.length > 0)
}

function contactLine(resume: Resume): WordParagraph {
	const runs = contactItems(resume.basics).map(({ text, href }) => ({ text, href }))
	return { style: 'Contact', runs: joined(runs, ' · '), end: [], brief: false }
}

function sectionLines(section: Section, style: Style): WordParagraph[] {
	return [
		line('Heading1', section.title),
		...plainTexts(section.paragraphs).map((text) => line('Normal', text)),
		...section.entries.flatMap((entry) => entryLines(entry, style)),
		...section.groups.map((group) => groupLine(group, style.marks))
	]
}

function entryLines(entry: Entry, style: Style): WordParagraph[] {
	return [
		...headLines(entry, style),
		...plainTexts(entry.paragraphs).map((text) => line('Normal', text)),
		...plainTexts(entry.highlights).map((text) => line('Highlight', text))
	]
}

function headLines(entry: Entry, { template, marks }: Style): WordParagraph[] {
	const { heading, details, dates } = entryHead(entry)
	const brief = isBrief(entry)
	const top = heading ? [{ text: heading.text }] : []
	const end: WordRun[] = dates ? [{ text: dates.text, look: 'dates' }] : []
	if (details.length > 0 && heading && headLayout(template, entry) === 'stacked') {
		return [
			{ style: 'Heading2', runs: top, end: [], brief: false },
			{ style: 'Details', runs: joined(details.map(run), marks.comma), end, brief }
		]
	}
	const beside = details.map((part): WordRun => ({ ...run(part), look: 'quiet' }))
	const runs = joined([...top, ...beside], marks.comma)
	return [{ style: 'Heading2', runs, end, brief }]
}

function groupLine(group: Group, marks: Punctuation): WordParagraph {
	const label = plain(group.label)
	const items = plainTexts(group.items).join(marks.item)
	const head: WordRun[] = label === '' ? [] : [{ text: label + marks.colon, look: 'strong' }]
	const runs = items === '' ? head : [...head, { text: items }]
	return { style: 'Normal', runs, end: [], brief: false }
}

function line(style: WordStyle, text: string): WordParagraph {
	const runs = plain(text) === '' ? [] : [{ text: plain(text) }]
	return { style, runs, end: [], brief: false }
}

function run({ text, href }: HeadPart): WordRun {
	return { text, href }
}

/** Runs with a separator between them, in the look of the run that follows. */
function joined(runs: readonly WordRun[], separator: string): WordRun[] {
	return runs.flatMap((run, place) =>
		place === 0 ? [run] : [{ ...run, text: separator, href: null }, run]
	)
}
