import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { shownSections } from '../../src/document/shown'
import type { ReadResume, SectionKind } from '../../src/resume/schema'
import { fixtureJson, plainText, read } from './support'

const entry = z.object({
	title: z.string(),
	organization: z.string(),
	location: z.string(),
	start: z.string().nullable(),
	end: z.string().nullable(),
	current: z.boolean(),
	highlights: z.number()
})
const truth = z.object({
	file: z.string(),
	language: z.string(),
	basics: z.object({
		name: z.string(),
		label: z.string(),
		email: z.string(),
		phone: z.string(),
		location: z.string(),
		profiles: z.array(z.string())
	}),
	sections: z.array(z.object({ title: z.string(), kind: z.string() })),
	work: z.array(entry),
	education: z.array(entry),
	skills: z.record(z.string(), z.array(z.string()))
})

const documents = [
	'sample-resume.pdf',
	'sample-resume.docx',
	'sidebar-nurse.pdf',
	'german-project-manager.pdf'
]

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

async function readFixture(name: string): Promise<ReadResume> {
	const result = await read(name)
	if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`)
	return result.value
}

function entriesOf({ resume }: ReadResume, kind: SectionKind) {
	return resume.sections
		.filter((section) => section.kind === kind)
		.flatMap((section) => section.entries)
		.map(({ title, organization, location, start, end, current, highlights }) => {
			return { title, organization, location, start, end, current, highlights: highlights.length }
		})
}

test.each(documents)('%s is read as it stands in its truth', async (name) => {
	const want = truth.parse(fixtureJson(`truth/${name}.json`))
	const got = await readFixture(name)
	const { basics } = got.resume
	expect(got.resume.language).toBe(want.language)
	expect({
		...want.basics,
		name: basics.name,
		label: basics.label,
		email: basics.email,
		phone: basics.phone,
		location: basics.location,
		profiles: basics.profiles.map((profile) => profile.network)
	}).toEqual(want.basics)
	const shown = shownSections(got.resume).map(({ title, kind }) => ({ title, kind }))
	expect(shown).toEqual(want.sections)
	expect(entriesOf(got, 'work')).toEqual(want.work)
	expect(entriesOf(got, 'education')).toEqual(want.education)
	const groups = got.resume.sections
		.filter((section) => section.kind === 'skills')
		.flatMap((section) => section.groups)
	expect(
		Object.fromEntries(groups.map((group) => [group.label, group.items.map((item) => item.text)]))
	).toEqual(want.skills)
	expect(got.warnings).toEqual([])
})

/** Every string a person would see, with the id its provenance stands under. */
function spoken({ resume }: ReadResume): { key: string; text: string }[] {
	const { profiles, ...basics } = resume.basics
	const found = Object.entries(basics).map(([field, text]) => ({ key: `basics.${field}`, text }))
	for (const profile of profiles) found.push({ key: profile.id, text: profile.url })
	const add = (texts: { id: string; text: string }[]) => {
		for (const { id, text } of texts) found.push({ key: id, text })
	}
	for (const section of resume.sections) {
		found.push({ key: `${section.id}.title`, text: section.title })
		add(section.paragraphs)
		for (const group of section.groups) {
			found.push({ key: `${group.id}.label`, text: group.label })
			add(group.items)
		}
		for (const { id, title, organization, location, url, dates, ...rest } of section.entries) {
			for (const [field, text] of Object.entries({ title, organization, location, url, dates }))
				found.push({ key: `${id}.${field}`, text })
			add(rest.paragraphs)
			add(rest.highlights)
		}
	}
	return found.filter(({ text }) => text !== '')
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

test.each(documents)('no word of %s is lost and none is added', async (name) => {
	const got = await readFixture(name)
	const source = words(await plainText(name))
	const heard = words(
		spoken(got)
			.map(({ text }) => text)
			.join(' ')
	).join('')
	const labels = ['lebenslauf', 'name', 'anschrift', 'telefon', 'e', 'mail', 'linkedin', 'profile']
	// Headings of sections whose whole text went to the person's fields.
	labels.push('contact', 'persönliche', 'daten')
	expect(source.filter((word) => !heard.includes(word) && !labels.includes(word))).toEqual([])
	const text = source.join('')
	const shown = spoken(got).filter(({ key }) => !/^profile-|\.url$/.test(key))
	expect(
		words(shown.map((one) => one.text).join(' ')).filter((word) => !text.includes(word))
	).toEqual([])
})

test.each(documents)('every field and text of %s knows where it stands', async (name) => {
	const got = await readFixture(name)
	const keys = spoken(got).map(({ key }) => key)
	expect(keys.filter((key) => (got.provenance[key]?.spans.length ?? 0) === 0)).toEqual([])
	expect(new Set(keys).size).toBe(keys.length)
	expect(Object.keys(got.provenance).filter((key) => !keys.includes(key))).toEqual([])
})

test.each(documents)('%s is read the same way every time', async (name) => {
	expect(await read(name)).toEqual(await read(name))
})
