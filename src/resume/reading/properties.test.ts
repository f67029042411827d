import { expect, test } from 'vitest'
import type { ReadResume } from '../schema'
import { item, pdf } from './fixture'
import { readPdf } from './read'
import type { PdfSource, TextItem } from './source'

/** Mulberry32 by Tommy Ettinger (public domain): the same numbers for the same seed. */
function random(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}

type Chance = { pick: <T>(from: readonly [T, ...T[]]) => T; upTo: (most: number) => number }

function chance(seed: number): Chance {
	const next = random(seed)
	return {
		pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
		upTo: (most) => 1 + Math.floor(next() * most)
	}
}

const verbs = ['Counted', 'Mended', 'Planned', 'Trained', 'Sorted', 'Shipped'] as const
const things = ['parcels', 'harbour cranes', 'ledgers', 'route plans', 'seed trays'] as const
const tails = ['with a weekly report', 'for six depots', 'in three languages', ''] as const
const firms = ['Saltmarsh Freight Ltd', 'Harbour Tools Inc', 'Alder Nursery GmbH'] as const
const jobs = ['Data Analyst', 'Warehouse Manager', 'Junior Engineer'] as const
const marks = ['•', '-', '▪', '◦'] as const

type Invented = { source: PdfSource; bullets: string[] }

/** A resume of one or two pages: jobs with bullets, some of which wrap, then skills. */
function invent(seed: number): Invented {
	const { pick, upTo } = chance(seed)
	const bullets: string[] = []
	const pages: TextItem[][] = [[]]
	let y = 40
	const put = (text: string, x: number, more: Partial<TextItem> = {}) =>
		pages.at(-1)?.push(item(text, x, y, more))
	const down = (by: number) => {
		y += by
		if (y < 740) return
		pages.push([])
		y = 50
	}
	const mark = pick(marks)
	const dateAt = pick([450, 40] as const)
	put('Mira Okonkwo', 40, { fontSize: 22, bold: true })
	down(30)
	put('mira.okonkwo@example.com', 40)
	down(30)
	put('Experience', 40, { fontSize: 14, bold: true })
	down(24)
	for (let job = 0; job < 2 + upTo(3); job++) {
		put(pick(jobs), 40, { bold: true })
		if (dateAt === 40) down(14)
		put(`${2019 - 2 * job} – ${2020 - 2 * job}`, dateAt)
		down(14)
		put(pick(firms), 40, { italic: true })
		down(17)
		for (let count = upTo(5); count > 0; count--) {
			const text = `${pick(verbs)} ${100 + bullets.length} ${pick(things)} ${pick(tails)}`.trim()
			const wraps = upTo(3) === 1
			put(
				`${mark} ${text}${wraps ? ' so that every single one of them arrived on time and' : ''}`,
				50
			)
			if (wraps) {
				down(13)
				put('nobody had to ask twice', 60)
			}
			bullets.push(text)
			down(15)
		}
		down(12)
	}
	down(10)
	put('Skills', 40, { fontSize: 14, bold: true })
	down(22)
	put('SQL, Python, Excel', 40)
	return { source: pdf(...pages), bullets }
}

const seeds = Array.from({ length: 60 }, (_, i) => i + 1)

function read(source: PdfSource): ReadResume {
	const result = readPdf(source)
	if (!result.ok) throw new Error(JSON.stringify(result.failure))
	return result.value
}

function textsOf({ resume }: ReadResume): { id: string; text: string }[] {
	return resume.sections.flatMap((section) => [
		{ id: `${section.id}.title`, text: section.title },
		...section.paragraphs,
		...section.groups.flatMap((group) => [
			{ id: `${group.id}.label`, text: group.label },
			...group.items
		]),
		...section.entries.flatMap((entry) => [
			{ id: `${entry.id}.title`, text: entry.title },
			{ id: `${entry.id}.organization`, text: entry.organization },
			{ id: `${entry.id}.location`, text: entry.location },
			...entry.paragraphs,
			...entry.highlights
		])
	])
}

/** Letters and digits only: how words are set apart is not what is asked here. */
function squeeze(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, '')
}

test('the same document gives the same structure and ids', () => {
	for (const seed of seeds) expect(read(invent(seed).source)).toEqual(read(invent(seed).source))
})

test('every id stands for one text', () => {
	for (const seed of seeds) {
		const ids = textsOf(read(invent(seed).source)).map(({ id }) => id)
		expect(new Set(ids).size).toBe(ids.length)
	}
})

test('every bullet of the document stands in exactly one text', () => {
	for (const seed of seeds) {
		const { source, bullets } = invent(seed)
		const texts = textsOf(read(source)).map(({ text }) => squeeze(text))
		const homes = bullets.map((bullet) => texts.filter((text) => text.includes(squeeze(bullet))))
		expect(homes.map((found) => found.length)).toEqual(bullets.map(() => 1))
	}
})

test('the spans of a text cover items that hold its words', () => {
	for (const seed of seeds) {
		const { source } = invent(seed)
		const result = read(source)
		for (const { id, text } of textsOf(result)) {
			const spans = result.provenance[id]?.spans ?? []
			if (text === '') continue
			const covered = spans.flatMap((span) =>
				'page' in span
					? (source.pages[span.page - 1]?.items ?? []).filter(
							(one) =>
								one.x < span.x + span.width &&
								one.x + one.width > span.x &&
								one.y + one.height > span.y &&
								one.y < span.y + span.height / 2
						)
					: []
			)
			const words = squeeze(covered.map((one) => one.text).join(' '))
			expect(words, `${seed}: ${id}`).toContain(squeeze(text))
		}
	}
})
