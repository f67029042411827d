import type { Entry, Resume, Text } from '../../resume/schema'
import { verbOf } from '../english/verbs'

/** More bullets than these with the same first verb are noticed. */
const SAME_OPENING = 5
const LONG_WORDS = 45
const GAP_MONTHS = 7
const MOST_OF_A_KIND = 2

/**
 * What a careful reader would point out and only the person can mend: the same verb again and
 * again, what stands twice, bullets that are too long, time that nothing accounts for.
 */
export function flags(resume: Resume): string[] {
	const bullets = resume.sections.flatMap((section) =>
		section.entries.flatMap((entry) => entry.highlights)
	)
	return [
		...(resume.language.startsWith('en') ? sameOpenings(bullets) : []),
		...twice(bullets),
		...skillsTwice(resume),
		...tooLong(bullets),
		...(resume.language.startsWith('en') ? withoutFigures(bullets) : []),
		...gaps(resume)
	]
}

function sameOpenings(bullets: Text[]): string[] {
	const counts = new Map<string, number>()
	for (const { text } of bullets) {
		const [first = ''] = /^\p{L}+/u.exec(text.replace(/^I\s+(?:also\s+)?/, '')) ?? []
		const verb = verbOf(first)
		if (verb && !['be', 'have'].includes(verb.base))
			counts.set(verb.past, (counts.get(verb.past) ?? 0) + 1)
	}
	return [...counts]
		.filter(([, count]) => count > SAME_OPENING)
		.toSorted((a, b) => b[1] - a[1])
		.slice(0, MOST_OF_A_KIND)
		.map(
			([verb, count]) =>
				`${count} of your bullets open with “${verb}” or a form of it. Use another verb where it is as true.`
		)
}

function twice(bullets: Text[]): string[] {
	return repeated(bullets.filter(({ text }) => text.split(/\s+/).length > 4))
		.slice(0, MOST_OF_A_KIND)
		.map((text) => `“${shortened(text)}” stands twice. Keep it where it matters most.`)
}

function skillsTwice(resume: Resume): string[] {
	return resume.sections
		.filter((section) => section.kind === 'skills')
		.flatMap((section) => repeated(section.groups.flatMap((group) => group.items)))
		.slice(0, MOST_OF_A_KIND)
		.map((text) => `“${shortened(text)}” stands twice among your skills. Once is enough.`)
}

/** Each text that an earlier one says in the same words, once. */
function repeated(texts: Text[]): string[] {
	const keys = texts.map(({ text }) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
			.trim()
	)
	return texts
		.filter((_, index) => keys.slice(0, index).filter((key) => key === keys[index]).length === 1)
		.map(({ text }) => text)
}

function tooLong(bullets: Text[]): string[] {
	return bullets
		.map(({ text }) => ({ text, words: text.split(/\s+/).length }))
		.filter(({ words }) => words > LONG_WORDS)
		.slice(0, MOST_OF_A_KIND)
		.map(
			({ text, words }) =>
				`One bullet has ${words} words: “${shortened(text)}”. Say what came of it first, and cut or part the rest.`
		)
}

/** A handful of lines may do without; a whole resume hardly has nothing to count. */
const FIGURES_FROM = 8

function withoutFigures(bullets: Text[]): string[] {
	if (bullets.length < FIGURES_FROM || bullets.some(({ text }) => /\d/.test(text))) return []
	return [
		`None of your ${bullets.length} bullets has a figure. Where you know how many, how often or how much, say it.`
	]
}

/** Months between jobs in which nothing on the resume is dated; silent where a job has no dates. */
function gaps(resume: Resume): string[] {
	const jobs = resume.sections
		.filter((section) => section.kind === 'work')
		.flatMap((section) => section.entries)
	if (jobs.length < 2 || jobs.some((job) => spanOf(job) === null)) return []
	const firstWork = Math.min(...jobs.map((job) => spanOf(job)?.[0] ?? 0))
	const spans = resume.sections
		.flatMap((section) => section.entries)
		.flatMap((entry) => [spanOf(entry) ?? []])
		.flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [{ from, to }]))
		.toSorted((a, b) => a.from - b.from)
	const found: string[] = []
	let until = firstWork
	for (const { from, to } of spans) {
		if (from - until > GAP_MONTHS) {
			found.push(
				`Nothing is dated between ${monthWords(until)} and ${monthWords(from)}. If you like, say in one line what you did then.`
			)
		}
		until = Math.max(until, to)
	}
	return found.slice(0, MOST_OF_A_KIND)
}

/** First and last month, counted from year 0; a bare year is taken as long as it can be, so no gap is made up. */
function spanOf({ start, end, current }: Entry): [number, number] | null {
	if (start === null) return null
	if (current) return [monthOf(start, 1), Number.POSITIVE_INFINITY]
	return end === null ? null : [monthOf(start, 1), monthOf(end, 12)]
}

function monthOf(date: string, whenMissing: number): number {
	const [year, month] = date.split('-')
	return Number(year) * 12 + (month ? Number(month) : whenMissing) - 1
}

function monthWords(month: number): string {
	const names =
		'January February March April May June July August September October November December'
	return `${names.split(' ')[month % 12]} ${Math.floor(month / 12)}`
}

function shortened(text: string): string {
	return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`
}
