import { shownSections } from '../../src/document/shown'
import type { ReadResume } from '../../src/resume/schema'
import type { Truth } from './documents'

/** Counts of one field: `found` of `wanted` (recall), `right` of `given` (precision). */
export type Count = { found: number; wanted: number; right: number; given: number }
export type Counts = Record<string, Count>

/** White space, ligatures, soft hyphens and kinds of dashes are no difference. */
export function norm(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\u00ad\u200b-\u200f\u2066-\u2069]+/g, '')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/[’‘]/g, "'")
}

/** How much of the truth was read, field by field, each item counted as often as it stands there. */
export function measure(truth: Truth, { resume, warnings }: ReadResume): Counts {
	const { basics } = truth
	const sections = shownSections(resume)
	const entries = sections.flatMap(({ kind, entries }) => entries.map((one) => ({ ...one, kind })))
	// Lists without titles or dates may be read as entries or as texts: only `texts` holds them.
	const told = truth.entries.map(({ kind }) => kind)
	const read = entries
		.filter(({ kind }) => told.includes(kind))
		.map((one) => ({ ...one, highlights: one.highlights.map((x) => x.text) }))
	const skills = sections.filter(({ kind }) => kind === 'skills').flatMap(({ groups }) => groups)
	return {
		name: compare([basics.name], [resume.basics.name]),
		email: compare([basics.email], [resume.basics.email]),
		phone: compare([basics.phone], [resume.basics.phone]),
		location: compare([basics.location], [resume.basics.location]),
		label: compare([basics.label], [resume.basics.label]),
		language: compare([truth.language], [resume.language]),
		sections: compare(titled(truth.sections), titled(sections)),
		kinds: compare(kinds(truth.sections), kinds(sections)),
		order: order(titles(truth.sections), titles(sections)),
		...entryFields(truth.entries, read),
		skills: compare(
			truth.skills,
			skills.flatMap(({ items }) => items.map(({ text }) => text))
		),
		warnings: compare(
			truth.warnings,
			warnings.map(({ code }) => code)
		)
	}
}

type Entry = Truth['entries'][number]

function entryFields(want: Entry[], got: Entry[]): Counts {
	const jobs = { want: of('work', want), got: of('work', got) }
	const schools = { want: of('education', want), got: of('education', got) }
	const places = (entries: Entry[]) => entries.map((one) => one.location)
	return {
		titles: compare(titles(jobs.want), titles(jobs.got)),
		employers: compare(employers(jobs.want), employers(jobs.got)),
		degrees: compare(titles(schools.want), titles(schools.got)),
		schools: compare(employers(schools.want), employers(schools.got)),
		places: compare(places([...jobs.want, ...schools.want]), places([...jobs.got, ...schools.got])),
		dates: compare(want.map(span), got.map(span)),
		jobs: compare(jobs.want.map(whole), jobs.got.map(whole)),
		bullets: compare(bullets(want), bullets(got))
	}
}

const of = (kind: string, entries: Entry[]) => entries.filter((one) => one.kind === kind)
const titles = (all: { title: string }[]) => all.map(({ title }) => title)
const titled = (all: { title: string }[]) => titles(all)
const kinds = (all: { title: string; kind: string }[]) => all.map((x) => `${x.kind} ${x.title}`)
const employers = (all: Entry[]) => all.map(({ organization }) => organization)
const span = ({ start, end, current }: Entry) =>
	start || end || current ? `${start}/${current ? 'now' : end}` : ''
/** A bullet counts where it stands: under the entry of its kind and title. */
const bullets = (all: Entry[]) =>
	all.flatMap((one) => one.highlights.map((text) => `${one.kind} ${one.title} ${text}`))
/** A job with title, employer and dates together, as a person would check it. */
const whole = (one: Entry) => `${one.title} ${one.organization} ${span(one)}`

function compare(want: string[], got: string[]): Count {
	const wanted = want.map(norm).filter(Boolean)
	const given = got.map(norm).filter(Boolean)
	const left = [...given]
	const found = wanted.filter((one) => {
		const at = left.indexOf(one)
		if (at >= 0) left.splice(at, 1)
		return at >= 0
	}).length
	return { found, wanted: wanted.length, right: found, given: given.length }
}

/** Longest run of titles in the truth's order, others left out. */
function order(want: string[], got: string[]): Count {
	const wanted = want.map(norm).filter(Boolean)
	const given = got.map(norm).filter(Boolean)
	let row = given.map(() => 0)
	for (const one of wanted) {
		const next: number[] = []
		for (const [i, other] of given.entries()) {
			const best = Math.max(row[i] ?? 0, next[i - 1] ?? 0)
			next.push(one === other ? Math.max(best, (row[i - 1] ?? 0) + 1) : best)
		}
		row = next
	}
	const found = row.at(-1) ?? 0
	return { found, wanted: wanted.length, right: found, given: given.length }
}

export const isExact = (counts: Counts) =>
	Object.values(counts).every((x) => x.found === x.wanted && x.right === x.given)

/** Recall and precision of each field over all documents, 0–1, to four places. */
export function shares(all: Counts[]): Record<string, { recall: number; precision: number }> {
	const fields = Object.keys(all[0] ?? {})
	const sum = (field: string, part: keyof Count) =>
		all.reduce((total, counts) => total + (counts[field]?.[part] ?? 0), 0)
	const share = (some: number, whole: number) =>
		whole === 0 ? 1 : Math.round((some / whole) * 10_000) / 10_000
	return Object.fromEntries(
		fields.map((field) => [
			field,
			{
				recall: share(sum(field, 'found'), sum(field, 'wanted')),
				precision: share(sum(field, 'right'), sum(field, 'given'))
			}
		])
	)
}
