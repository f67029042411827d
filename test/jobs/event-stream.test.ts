import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { EventStream } from '../../worker/jobs/event-stream'

const processing = { status: 'processing', message: 'Reading', error: null } as const
const completed = { status: 'completed', message: 'Done', error: null } as const

/** The numbers of the events that each stream brought, in the order in which they came. */
async function readAll(streams: ReadableStream<Uint8Array>[]): Promise<number[][]> {
	const texts = await Promise.all(streams.map((stream) => new Response(stream).text()))
	return texts.map((text) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id)))
}

function inAnObject<T>(task: (events: EventStream) => Promise<T>): Promise<T> {
	const stub = env.OPTIMIZATIONS.get(env.OPTIMIZATIONS.newUniqueId())
	return runInDurableObject(stub, (_, state) => task(new EventStream(state.storage)))
}

test('readers who come while events are added miss none, and their streams end', async () => {
	const seen = await inAnObject(async (events) => {
		const added = [events.add(processing)]
		const early = events.open(0)
		added.push(events.add(processing))
		const later = events.open(0)
		added.push(events.add(completed))
		const last = events.open(2)
		await Promise.all(added)
		return readAll(await Promise.all([early, later, last]))
	})
	expect(seen).toEqual([[1, 2, 3], [1, 2, 3], [3]])
})

test('a reader who has seen the last event gets an end, not an open stream', async () => {
	const seen = await inAnObject(async (events) => {
		await events.add(completed)
		return readAll([await events.open(1), await events.open(0)])
	})
	expect(seen).toEqual([[], [1]])
})
