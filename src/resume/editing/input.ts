import { z } from 'zod'
import { partialDate, sectionKinds } from '../schema'

/**
 * A resume as somebody outside sends it. The same shape as `resume` in ../schema, with
 * every text made plain and everything bounded: far above what the reader delivers for a
 * resume, so that whatever could be read can also be corrected.
 */
const id = z
	.string()
	.min(1)
	.max(100)
	.regex(/^[\w-]+$/, 'An id holds letters, digits, _ and - only.')
const field = plain(2_000)
const text = z.object({ id, text: plain(20_000) })
const texts = z.array(text).max(2_000, 'These are more lines than we can keep together.')

const date = partialDate
	.refine(isOnCalendar, 'There is no such date.')
	.nullable()
	.or(z.literal('').transform(() => null))

const entry = z.object({
	id,
	title: field,
	organization: field,
	location: field,
	url: field,
	dates: field,
	start: date,
	end: date,
	current: z.boolean(),
	paragraphs: texts,
	highlights: texts
})

const group = z.object({ id, label: field, items: texts })

const section = z.object({
	id,
	kind: z.enum(sectionKinds),
	title: field,
	paragraphs: texts,
	entries: z.array(entry).max(1_000, 'These are more entries than we can keep together.'),
	groups: z.array(group).max(500, 'These are more rows than we can keep together.')
})

const email = field.refine(
	(value) => value === '' || /^[^\s@]+@[^\s@]+$/.test(value),
	'Write the address as in name@example.com.'
)

const basics = z.object({
	name: field,
	label: field,
	email,
	phone: field,
	location: field,
	url: field,
	profiles: z.array(z.object({ id, network: field, url: field })).max(100)
})

export const correctedResume = z
	.object({
		language: z.string().max(35),
		basics,
		sections: z.array(section).max(300, 'These are more sections than we can keep.')
	})
	.refine((resume) => hasUniqueIds(resume), 'Every piece needs an id of its own.')

/**
 * One line without control characters, halves of characters and marks that turn or hide the
 * text around them; joiners stay, as Persian and Hindi are written with them.
 */
function plain(maximum: number) {
	return z
		.string()
		.max(maximum, `This is longer than ${maximum.toLocaleString('en')} characters.`)
		.transform((value) =>
			value
				.replace(/\s+/g, ' ')
				.replace(/[\p{Cc}\p{Surrogate}\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
				.trim()
		)
}

function isOnCalendar(value: string): boolean {
	const [, month, day] = value.split('-').map(Number)
	return (
		(month === undefined || (month >= 1 && month <= 12)) &&
		(day === undefined || (day >= 1 && day <= 31))
	)
}

type Named = { id: string }
type Lists = {
	basics: { profiles: Named[] }
	sections: (Named & {
		paragraphs: Named[]
		entries: (Named & { paragraphs: Named[]; highlights: Named[] })[]
		groups: (Named & { items: Named[] })[]
	})[]
}

function hasUniqueIds({ basics, sections }: Lists): boolean {
	const ids = [
		...basics.profiles,
		...sections.flatMap((one) => [
			one,
			...one.paragraphs,
			...one.entries.flatMap((each) => [each, ...each.paragraphs, ...each.highlights]),
			...one.groups.flatMap((each) => [each, ...each.items])
		])
	].map((piece) => piece.id)
	return new Set(ids).size === ids.length && !ids.includes('basics')
}
