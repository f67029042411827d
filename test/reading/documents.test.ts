import { writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { ReadResume } from '../../src/resume/schema'
import { readableDocuments, type Truth, unreadableDocuments } from './documents'
import floorFile from './floor.json'
import { type Counts, isExact, measure, norm, shares } from './measure'
import { read, textAt } from './support'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const figures = z.record(z.string(), z.object({ recall: z.number(), precision: z.number() }))
const floor = z
	.object({
		fields: figures,
		/** Documents read right in full. */
		exact: z.array(z.string()),
		/** Sentences a document loses or says twice; none may join them. */
		lost: z.record(z.string(), z.array(z.string())),
		/** Words that do not stand where their span is. */
		astray: z.record(z.string(), z.array(z.string()))
	})
	.parse(floorFile)
const HOW =
	'Read better again; when the truth or the documents changed, write the floor anew with FLOOR=write and look at its diff.'

const results = new Map<string, ReadResume>()

async function readDocument(file: string): Promise<ReadResume> {
	const known = results.get(file)
	if (known) return known
	const result = await read(`documents/${file}`)
	if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.failure)}`)
	results.set(file, result.value)
	return result.value
}

/** A row a document: only fields not read in full, as found/wanted, and + where too much came out. */
function row(file: string, counts: Counts): string {
	const short = Object.entries(counts)
		.filter(([, x]) => x.found < x.wanted || x.right < x.given)
		.map(([field, x]) => {
			const more = x.given - x.right
			return `${field} ${x.found}/${x.wanted}${more > 0 ? `+${more}` : ''}`
		})
	return `${file.padEnd(28)} ${short.join('  ') || 'all read'}`
}

test('the documents are read at least as well as the floor says', async () => {
	const rows: string[] = []
	const all: Counts[] = []
	const exact: string[] = []
	const lost: Record<string, string[]> = {}
	const astray: Record<string, string[]> = {}
	for (const truth of readableDocuments) {
		const got = await readDocument(truth.file)
		const counts = measure(truth, got)
		const gone = lostOrDoubled(truth, got)
		if (gone.length > 0) lost[truth.file] = gone
		const elsewhere = await wordsElsewhere(truth.file)
		if (elsewhere.length > 0) astray[truth.file] = elsewhere
		all.push(counts)
		rows.push(row(truth.file, counts))
		if (isExact(counts)) exact.push(truth.file)
	}
	const reached = shares(all)
	const totals = Object.entries(reached).map(
		([field, { recall, precision }]) =>
			`${field.padEnd(28)} recall ${(recall * 100).toFixed(1)}%  precision ${(precision * 100).toFixed(1)}%`
	)
	console.log([...rows, '', ...totals, `exact: ${exact.length} of ${rows.length}`].join('\n'))
	if (process.env.FLOOR === 'write') {
		const text = JSON.stringify({ fields: reached, exact, lost, astray }, null, '\t')
		writeFileSync(new URL('./floor.json', import.meta.url), `${text}\n`)
		return
	}
	const fallen = Object.entries(floor.fields).flatMap(([field, was]) => {
		const now = reached[field] ?? { recall: 0, precision: 0 }
		const parts = (['recall', 'precision'] as const).filter((part) => now[part] < was[part])
		return parts.map((part) => `${field}: ${part} ${now[part]}, was ${was[part]}`)
	})
	expect(fallen, HOW).toEqual([])
	expect(
		floor.exact.filter((file) => !exact.includes(file)),
		`No longer read right in full. ${HOW}`
	).toEqual([])
})

test.each(unreadableDocuments.map((one) => [one.file, one.failure]))(
	'%s fails because it is %s',
	async (file, reason) => {
		expect(await read(`documents/${file}`)).toEqual({
			ok: false,
			failure: { code: 'parse_failed', reason }
		})
	}
)

/** All a person is shown of the sections, each text with its id. */
function textsOf({ resume }: ReadResume): { id: string; text: string }[] {
	return resume.sections.flatMap(({ paragraphs, groups, entries }) => [
		...paragraphs,
		...groups.flatMap(({ items }) => items),
		...entries.flatMap((entry) => [...entry.paragraphs, ...entry.highlights])
	])
}

/** Letters and digits: a sign between a title and its dates belongs to neither. */
const bare = (text: string) => norm(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Everything the result says, run together, so that a sentence set over two texts is still there. */
function heard({ resume }: ReadResume): string {
	const said = resume.sections.flatMap((section) => [
		section.title,
		...section.paragraphs.map(({ text }) => text),
		...section.groups.flatMap(({ label, items }) => [label, ...items.map(({ text }) => text)]),
		...section.entries.flatMap((entry) => [
			...[entry.title, entry.organization, entry.location, entry.dates],
			...[...entry.paragraphs, ...entry.highlights].map(({ text }) => text)
		])
	])
	return bare(said.join(''))
}

/** Sentences of the truth that do not come out exactly once. Short ones may well stand elsewhere, too. */
function lostOrDoubled(truth: Truth, got: ReadResume): string[] {
	const all = heard(got)
	return truth.texts.filter((text) => norm(text).length > 12 && all.split(bare(text)).length !== 2)
}

test.each(readableDocuments)('no sentence of $file is lost or doubled', async (truth) => {
	const known = floor.lost[truth.file] ?? []
	const gone = lostOrDoubled(truth, await readDocument(truth.file))
	expect(gone.filter((text) => !known.includes(text))).toEqual([])
})

test.each(readableDocuments)('what $file hides does not come out', async (truth) => {
	const all = JSON.stringify((await readDocument(truth.file)).resume).toLowerCase()
	expect(truth.hidden.filter((word) => all.includes(word))).toEqual([])
})

test.each(readableDocuments)('every text of $file has its own id and its place', async (truth) => {
	const got = await readDocument(truth.file)
	const texts = textsOf(got)
	expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
	expect(texts.filter(({ id }) => !got.provenance[id]?.spans.length)).toEqual([])
})

test.each(readableDocuments)('$file is read the same way every time', async (truth) => {
	const again = await read(`documents/${truth.file}`)
	expect(again).toEqual({ ok: true, value: await readDocument(truth.file) })
})

/** Words of a text that do not stand where its spans say it does. */
async function wordsElsewhere(file: string): Promise<string[]> {
	const { provenance, ...got } = await readDocument(file)
	const at = await textAt(`documents/${file}`)
	return textsOf({ provenance, ...got }).flatMap(({ id, text }) => {
		const spans = provenance[id]?.spans ?? []
		const there = bare(spans.map(at).join(''))
		return text.split(/\s+/).filter((word) => !there.includes(bare(word)))
	})
}

test.each(readableDocuments)('the spans of $file hold the words they stand for', async (truth) => {
	const known = floor.astray[truth.file] ?? []
	const astray = await wordsElsewhere(truth.file)
	expect(astray.filter((word) => !known.includes(word))).toEqual([])
})
