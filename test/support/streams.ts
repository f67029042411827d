import { expect } from 'vitest'
import { type OptimizationEvent, optimizationEvent } from '../../src/optimization/resource'
import { ask, type Person } from './people'

/** The events in a text of server-sent events. */
export function eventsIn(text: string): OptimizationEvent[] {
	return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) =>
		optimizationEvent.parse(JSON.parse(data ?? ''))
	)
}

/** Every event of an optimization after the one seen last; waits for its end. */
export async function eventsOf(
	{ headers }: Pick<Person, 'headers'>,
	id: string,
	lastSeen?: number
): Promise<OptimizationEvent[]> {
	const sent: Record<string, string> =
		lastSeen === undefined ? headers : { ...headers, 'Last-Event-ID': String(lastSeen) }
	const stream = await ask('GET', `/optimize/${id}/events`, { headers: sent })
	return eventsIn(await stream.text())
}

/** Holds a whole stream to what it promises: numbered from 1 without a gap, one end, at the end. */
export function expectWhole(events: OptimizationEvent[], end: 'completed' | 'failed'): void {
	expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1))
	const ends = events.filter(({ status }) => status === 'completed' || status === 'failed')
	expect(ends).toEqual([events.at(-1)])
	expect(ends[0]?.status).toBe(end)
}
