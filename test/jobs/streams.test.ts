import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OptimizationEvent } from '../../src/optimization/resource'
import { EventStream } from '../../worker/jobs/event-stream'
import { eventsIn, expectWhole } from '../support/streams'

const processing = { status: 'processing', message: 'Reading', error: null } as const
const completed = { status: 'completed', message: 'Done', error: null } as const

let cut = 0

/** What a reader sees of a stream before it is cut after so many frames, or of all there is. */
async function readUntilCut(
	stream: ReadableStream<Uint8Array>,
	frames: number
): Promise<OptimizationEvent[]> {
	const reader = stream.getReader()
	const decoder = new TextDecoder()
	let text = ''
	for (;;) {
		const { done, value } = await reader.read()
		if (done) return eventsIn(text)
		text += decoder.decode(value, { stream: true })
		const seen = eventsIn(text)
		if (seen.length < frames) continue
		cut += 1
		await reader.cancel()
		// The rest of what had arrived is lost with the connection.
		return seen.slice(0, frames)
	}
}

/** A reader that is cut off after each of these many events, and comes back with the last one it saw. */
async function readThrough(events: EventStream, cuts: number[]): Promise<OptimizationEvent[]> {
	const seen: OptimizationEvent[] = []
	for (const cut of [...cuts, Number.POSITIVE_INFINITY]) {
		const stream = await events.open(seen.at(-1)?.id ?? 0)
		seen.push(...(await readUntilCut(stream, cut)))
		if (seen.at(-1)?.status === 'completed') break
	}
	return seen
}

const cutsOfReaders = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }), {
	minLength: 5,
	maxLength: 5
})

test('a thousand cuts lose no event and repeat none', async () => {
	const before = cut
	await fc.assert(
		fc.asyncProperty(cutsOfReaders, fc.integer({ min: 20, max: 40 }), async (readers, count) => {
			const stub = env.OPTIMIZATIONS.get(env.OPTIMIZATIONS.newUniqueId())
			const all = await runInDurableObject(stub, async (_, { storage }) => {
				const events = new EventStream(storage)
				const reading = readers.map((cuts) => readThrough(events, cuts))
				for (let added = 1; added < count; added++) await events.add(processing)
				await events.add(completed)
				return Promise.all(reading)
			})
			for (const seen of all) {
				expect(seen).toHaveLength(count)
				expectWhole(seen, 'completed')
			}
		}),
		{ numRuns: 60, seed: 7 }
	)
	expect(cut - before).toBeGreaterThan(1000)
})

test('a reader goes on in another instance where it was cut off, and after the end comes nothing', async () => {
	const stub = env.OPTIMIZATIONS.get(env.OPTIMIZATIONS.newUniqueId())
	const seen = await runInDurableObject(stub, async (_, { storage }) => {
		const before = new EventStream(storage)
		const reading = readUntilCut(await before.open(0), 2)
		for (let added = 0; added < 3; added++) await before.add(processing)
		const first = await reading
		// An instance that took over: it knows only what was stored.
		const after = new EventStream(storage)
		await after.add(completed)
		await after.add(processing)
		return [...first, ...(await readUntilCut(await after.open(2), 99))]
	})
	expect(seen).toHaveLength(4)
	expectWhole(seen, 'completed')
})

test.each([-3, 0, 2, 1e9])('a reader who says it saw event %d gets the end', async (lastId) => {
	const stub = env.OPTIMIZATIONS.get(env.OPTIMIZATIONS.newUniqueId())
	const ids = await runInDurableObject(stub, async (_, { storage }) => {
		const events = new EventStream(storage)
		await events.add(processing)
		await events.add(processing)
		await events.add(completed)
		return (await readUntilCut(await events.open(lastId), 99)).map(({ id }) => id)
	})
	expect(ids).toEqual([1, 2, 3].filter((id) => id > lastId))
})
