import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	BACK_OFF_MS,
	decide,
	type Effect,
	type Event,
	MAX_RETRIES,
	STEP_MS,
	type State,
	type Step,
	steps,
	TOTAL_MS
} from './machine'

const T = 1_000_000
const queued: State = { status: 'queued' }

function started(): State {
	return decide(queued, { type: 'start' }, T).state
}

function at(step: Step, now = T): State {
	let state = started()
	for (const done of steps.slice(0, steps.indexOf(step))) {
		state = decide(state, { type: 'step_done', step: done, attempt: 1 }, now).state
	}
	return state
}

function failing(step: Step, attempt = 1, over: Partial<Event> = {}): Event {
	return {
		type: 'step_failed',
		step,
		attempt,
		failure: { code: 'provider_throttled' },
		retryable: true,
		jitter: 1,
		...over
	} as Event
}

function types(effects: Effect[]): string[] {
	return effects.map((effect) => effect.type)
}

test('a start loads: stored first, then the alarm, the status and the step', () => {
	const { state, effects } = decide(queued, { type: 'start' }, T)
	expect(state).toEqual({
		status: 'processing',
		phase: 'running',
		step: 'load',
		attempt: 1,
		deadlineAt: T + TOTAL_MS,
		lostAt: T + STEP_MS.load
	})
	expect(effects).toEqual([
		{ type: 'save', state },
		{ type: 'set_alarm', at: T + STEP_MS.load },
		{ type: 'emit', event: { status: 'processing', step: 'load', attempt: 1, retryAt: null } },
		{ type: 'run_step', step: 'load', attempt: 1, deadlineAt: T + STEP_MS.load }
	])
})

test('an alarm that finds it queued starts it', () => {
	expect(decide(queued, { type: 'alarm', jitter: 0 }, T)).toEqual(
		decide(queued, { type: 'start' }, T)
	)
})

test.each<[Step, Step, string]>([
	['load', 'read_posting', 'processing'],
	['read_posting', 'propose', 'generating'],
	['propose', 'check', 'generating'],
	['check', 'save', 'generating']
])('when %s is done, %s runs and the status is %3$s', (step, next, status) => {
	const { state, effects } = decide(at(step), { type: 'step_done', step, attempt: 1 }, T + 5)
	expect(state).toMatchObject({ status, phase: 'running', step: next, attempt: 1 })
	expect(state).toMatchObject({ deadlineAt: T + TOTAL_MS })
	expect(types(effects)).toEqual(['save', 'set_alarm', 'emit', 'run_step'])
})

test('when the last step is done it is completed', () => {
	const { state, effects } = decide(at('save'), { type: 'step_done', step: 'save', attempt: 1 }, T)
	expect(state).toEqual({ status: 'completed' })
	expect(types(effects)).toEqual(['save', 'emit'])
})

test('a second start changes nothing', () => {
	expect(decide(started(), { type: 'start' }, T + 1)).toEqual({ state: started(), effects: [] })
})

test.each<[string, Event]>([
	['of another step', { type: 'step_done', step: 'save', attempt: 1 }],
	['of another try', { type: 'step_done', step: 'load', attempt: 2 }],
	['of a failure of another try', failing('load', 2)]
])('an answer %s changes nothing', (_, event) => {
	expect(decide(started(), event, T + 1)).toEqual({ state: started(), effects: [] })
})

test('a failure that may pass is tried again after a pause that doubles', () => {
	const first = decide(at('propose'), failing('propose'), T)
	expect(first.state).toMatchObject({ phase: 'waiting', attempt: 1, retryAt: T + BACK_OFF_MS })
	expect(types(first.effects)).toEqual(['save', 'set_alarm', 'emit'])
	const second = decide(first.state, { type: 'alarm', jitter: 0 }, T + BACK_OFF_MS)
	expect(second.state).toMatchObject({ phase: 'running', step: 'propose', attempt: 2 })
	const third = decide(second.state, failing('propose', 2), T + 5_000)
	expect(third.state).toMatchObject({ retryAt: T + 5_000 + 2 * BACK_OFF_MS })
})

test('jitter shortens the pause to no less than half', () => {
	const { state } = decide(at('propose'), failing('propose', 1, { jitter: 0 }), T)
	expect(state).toMatchObject({ retryAt: T + BACK_OFF_MS / 2 })
})

test('the pause is as long as the provider asked for', () => {
	const { state } = decide(at('propose'), failing('propose', 1, { retryAfterMs: 20_000 }), T)
	expect(state).toMatchObject({ retryAt: T + 20_000 })
})

test('a pause that would end after the deadline is not begun', () => {
	const { state } = decide(at('propose'), failing('propose', 1, { retryAfterMs: TOTAL_MS }), T)
	expect(state).toEqual({ status: 'failed', failure: { code: 'provider_throttled' } })
})

test('after two retries the failure stands', () => {
	let state = at('propose')
	let now = T
	for (let attempt = 1; attempt <= MAX_RETRIES; attempt++) {
		state = decide(state, failing('propose', attempt), now).state
		now += 3_000
		state = decide(state, { type: 'alarm', jitter: 0 }, now).state
	}
	const { state: end, effects } = decide(state, failing('propose', MAX_RETRIES + 1), now)
	expect(end).toEqual({ status: 'failed', failure: { code: 'provider_throttled' } })
	expect(types(effects)).toEqual(['save', 'fail', 'emit'])
})

test('a failure that will not pass stands at once', () => {
	const event = failing('load', 1, { retryable: false, failure: { code: 'not_found' } })
	expect(decide(started(), event, T).state).toEqual({
		status: 'failed',
		failure: { code: 'not_found' }
	})
})

test('an alarm that comes early is set again', () => {
	expect(decide(started(), { type: 'alarm', jitter: 0 }, T + 1)).toEqual({
		state: started(),
		effects: [{ type: 'set_alarm', at: T + STEP_MS.load }]
	})
})

test('a step that never answers is tried again', () => {
	const { state } = decide(started(), { type: 'alarm', jitter: 1 }, T + STEP_MS.load)
	expect(state).toMatchObject({ phase: 'waiting', step: 'load', attempt: 1 })
})

test('at the deadline it fails, whatever the event', () => {
	const now = T + TOTAL_MS
	const events: Event[] = [
		{ type: 'alarm', jitter: 0 },
		{ type: 'step_done', step: 'load', attempt: 1 },
		failing('load')
	]
	for (const event of events) {
		const { state } = decide(started(), event, now)
		expect(state).toEqual({ status: 'failed', failure: { code: 'timed_out' } })
	}
})

test('no alarm and no step reaches past the deadline', () => {
	const late = T + TOTAL_MS - 1_000
	const { effects } = decide(
		at('propose'),
		{ type: 'step_done', step: 'propose', attempt: 1 },
		late
	)
	expect(effects).toContainEqual({ type: 'set_alarm', at: T + TOTAL_MS })
})

test.each([queued, started()])('a cancelled optimization has failed', (state) => {
	const { state: end, effects } = decide(state, { type: 'cancel' }, T)
	expect(end).toMatchObject({ status: 'failed', failure: { code: 'conflict' } })
	expect(types(effects)).toEqual(['save', 'fail', 'emit'])
})

test.each<State>([{ status: 'completed' }, { status: 'failed', failure: { code: 'internal' } }])(
	'nothing changes what has ended: $status',
	(state) => {
		const events: Event[] = [
			{ type: 'start' },
			{ type: 'alarm', jitter: 0 },
			{ type: 'cancel' },
			{ type: 'step_done', step: 'save', attempt: 1 },
			failing('save')
		]
		for (const event of events) expect(decide(state, event, T)).toEqual({ state, effects: [] })
	}
)

test('answers that come while nothing runs change nothing', () => {
	const events: Event[] = [{ type: 'step_done', step: 'load', attempt: 1 }, failing('load')]
	for (const event of events) expect(decide(queued, event, T).effects).toEqual([])
	const waiting = decide(started(), failing('load'), T).state
	for (const event of events) expect(decide(waiting, event, T + 1).effects).toEqual([])
})

test('whatever happens, every change is stored first, and it ends when time is up', () => {
	const event: fc.Arbitrary<Event> = fc.oneof(
		fc.constant<Event>({ type: 'start' }),
		fc
			.record({ jitter: fc.double({ min: 0, max: 1, noNaN: true }) })
			.map(({ jitter }): Event => ({ type: 'alarm', jitter })),
		fc
			.record({ step: fc.constantFrom(...steps), attempt: fc.integer({ min: 1, max: 3 }) })
			.map((one): Event => ({ type: 'step_done', ...one })),
		fc
			.record({ step: fc.constantFrom(...steps), attempt: fc.integer({ min: 1, max: 3 }) })
			.map((one): Event => failing(one.step, one.attempt))
	)
	fc.assert(
		fc.property(fc.array(fc.tuple(event, fc.nat(9_000)), { maxLength: 40 }), (events) => {
			let state = started()
			let now = T
			for (const [next, wait] of events) {
				now += wait
				const decision = decide(state, next, now)
				if (decision.state !== state) {
					expect(decision.effects[0]).toEqual({ type: 'save', state: decision.state })
				}
				state = decision.state
			}
			const end = decide(state, { type: 'alarm', jitter: 0 }, T + TOTAL_MS).state
			expect(['completed', 'failed']).toContain(end.status)
		})
	)
})

test('a step whose machine was lost is tried again without waiting for its time to be over', () => {
	const running = at('propose')
	const early = decide(running, { type: 'alarm', jitter: 1 }, T + 10)
	expect(types(early.effects)).toEqual(['set_alarm'])
	const lost = decide(running, { type: 'alarm', jitter: 1, lost: true }, T + 10)
	expect(lost.state).toMatchObject({ phase: 'waiting', retryAt: T + 10 + BACK_OFF_MS })
})

test('a pause is kept after a restart too', () => {
	const { state } = decide(at('propose'), failing('propose'), T)
	const woken = decide(state, { type: 'alarm', jitter: 0, lost: true }, T + 10)
	expect(woken).toEqual({ state, effects: [{ type: 'set_alarm', at: T + BACK_OFF_MS }] })
})

test('what ended elsewhere ends here as it did there', () => {
	const found = decide(at('save'), { type: 'found_completed' }, T + TOTAL_MS)
	expect(found.state).toEqual({ status: 'completed' })
	expect(types(found.effects)).toEqual(['save', 'emit'])
	const failure = { code: 'timed_out' } as const
	expect(decide(at('load'), { type: 'cancel', failure }, T).state).toEqual({
		status: 'failed',
		failure
	})
})
