import type { Resume, Text } from '../../src/resume/schema'

const telling = new Set(['summary', 'work', 'projects', 'volunteer'])

/** The sentences of a resume that claim something done: bullets and paragraphs, in order. */
export function claims(resume: Resume): Text[] {
	return resume.sections
		.filter((section) => telling.has(section.kind))
		.flatMap((section) => [
			...section.paragraphs,
			...section.entries.flatMap((entry) => [...entry.paragraphs, ...entry.highlights])
		])
		.filter((text) => text.text.trim().includes(' '))
}

/** Everything the resume says, in lower case, one piece per line. */
export function wordsOf(resume: Resume): string {
	const said = [resume.basics.label]
	for (const section of resume.sections) {
		said.push(section.title, ...section.paragraphs.map((text) => text.text))
		for (const entry of section.entries) {
			said.push(entry.title, entry.organization, entry.location, entry.dates)
			said.push(entry.start ?? '', entry.end ?? '')
			said.push(...[...entry.paragraphs, ...entry.highlights].map((text) => text.text))
		}
		for (const group of section.groups) {
			said.push(group.label, ...group.items.map((item) => item.text))
		}
	}
	return said.join('\n').toLowerCase()
}

/** The text without its last full stop, so that a clause can follow. */
export function open(text: string): string {
	return text.trim().replace(/[.;,]+$/, '')
}

/** The text with its first letter as a sentence begins. */
export function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
