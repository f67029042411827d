import { expect, test } from 'vitest'
import type { OptimizationEvent } from '../../../src/optimization/resource'
import { advance, isOver, reach, readEvent, readStatus, startOf, stationState } from './progress'

function anEvent(over: Partial<OptimizationEvent> = {}): OptimizationEvent {
	return {
		id: 1,
		at: '2026-11-21T10:00:00.000Z',
		status: 'processing',
		message: 'Reading your resume',
		error: null,
		...over
	}
}

test('events move the status on and keep what was said', () => {
	const first = advance(startOf('queued'), anEvent())
	const second = advance(first, anEvent({ id: 2, status: 'generating', message: 'Checking' }))
	expect(second).toEqual({
		status: 'generating',
		said: [
			{ id: 1, words: 'Reading your resume' },
			{ id: 2, words: 'Checking' }
		],
		lastId: 2
	})
})

test('an event that was seen before changes nothing', () => {
	const seen = advance(startOf('queued'), anEvent({ id: 3 }))
	expect(advance(seen, anEvent({ id: 2, status: 'queued' }))).toBe(seen)
})

test('an answer that is older than the stream does not turn the status back', () => {
	expect(reach(startOf('generating'), 'processing').status).toBe('generating')
	expect(reach(startOf('generating'), 'failed').status).toBe('failed')
})

test('a status is read only when it is one', () => {
	expect(readStatus({ status: 'failed' })).toBe('failed')
	expect(readStatus({ status: 'dancing' })).toBeNull()
	expect(readStatus('failed')).toBeNull()
})

test('the same message twice is said once', () => {
	const first = advance(startOf('queued'), anEvent())
	expect(advance(first, anEvent({ id: 2 })).said).toHaveLength(1)
})

test('stations before the current one are done', () => {
	expect([0, 1, 2].map((index) => stationState(index, 'processing'))).toEqual([
		'done',
		'working',
		'waiting'
	])
})

test('only completed and failed are the end', () => {
	const all = ['queued', 'generating', 'completed', 'failed'] as const
	expect(all.filter(isOver)).toEqual(['completed', 'failed'])
})

test('an event is read from its line', () => {
	expect(readEvent(JSON.stringify(anEvent()))).toEqual(anEvent())
})

test.each(['not json', 'null', '{"id":1}', '{"id":1,"status":"dancing","message":"x"}'])(
	'a line that is no event is ignored: %s',
	(line) => {
		expect(readEvent(line)).toBeNull()
	}
)
