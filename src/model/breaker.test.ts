import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	admitsJobs,
	afterCall,
	type Breaker,
	beginProbe,
	FAILURE_WINDOW_MS,
	FAILURES_TO_OPEN,
	PROBE_CALL_MS,
	PROBE_LEASE_MS,
	PROBE_PAUSES_MS,
	probeIsDue,
	trusted,
	UNAUTHORIZED_PAUSES_MS
} from './breaker'
import type { Verdict } from './outcome'

const T = 1_000_000
const [firstPause = 0, secondPause = 0, longestPause = 0] = PROBE_PAUSES_MS

/** The breaker after calls of jobs that ended so, `gap` milliseconds apart from T on, each at once. */
function after(verdicts: Verdict[], gap = 1_000): Breaker {
	return verdicts.reduce((breaker, verdict, index) => {
		const at = T + index * gap
		return afterCall(breaker, { call: 'job', startedAt: at, verdict }, at)
	}, trusted)
}

const down = (times: number): Verdict[] => Array.from({ length: times }, () => 'down')
const opened = after(down(5), 0)

function probed(breaker: Breaker, verdict: Verdict, at: number, took = 100): Breaker {
	return afterCall(
		beginProbe(breaker, 'probe', at),
		{ call: 'probe', startedAt: at, verdict },
		at + took
	)
}

test('five failures within a minute open it, four do not', () => {
	expect(admitsJobs(after(down(4)))).toBe(true)
	expect(admitsJobs(after(down(5)))).toBe(false)
})

test('an answer takes back the failures that came before its call began, and no others', () => {
	const flaky: Verdict[] = ['down', 'down', 'down', 'down', 'up']
	expect(admitsJobs(after([...flaky, ...flaky, ...flaky]))).toBe(true)
	const four = after(down(4), 10)
	const old = afterCall(four, { call: 'old', startedAt: T - 2_000, verdict: 'up' }, T + 100)
	expect(old).toEqual(four)
	const fifth = { call: 'job', startedAt: T + 100, verdict: 'down' } as const
	expect(admitsJobs(afterCall(old, fifth, T + 200))).toBe(false)
})

test('failures further apart than a minute do not add up', () => {
	expect(admitsJobs(after(down(20), FAILURE_WINDOW_MS / (FAILURES_TO_OPEN - 1)))).toBe(true)
})

test('a call that was given up says nothing', () => {
	expect(after(['none', 'none', 'none', 'none', 'none'])).toEqual(trusted)
})

test('it is probed after a pause, by one call at a time', () => {
	expect(probeIsDue(opened, T + firstPause - 1)).toBe(false)
	expect(probeIsDue(opened, T + firstPause)).toBe(true)
	const probing = beginProbe(opened, 'probe', T + firstPause)
	expect(probeIsDue(probing, T + firstPause + PROBE_LEASE_MS - 1)).toBe(false)
	expect(admitsJobs(probing)).toBe(false)
})

test('a probe that is answered closes it', () => {
	expect(probed(opened, 'up', T + firstPause)).toEqual(trusted)
})

test('probes that fail come at growing pauses from start to start', () => {
	let breaker = opened
	let at = T + firstPause
	for (const pause of [secondPause, longestPause, longestPause]) {
		breaker = probed(breaker, 'down', at)
		expect(probeIsDue(breaker, at + pause - 1)).toBe(false)
		expect(probeIsDue(breaker, at + pause)).toBe(true)
		at += pause
	}
})

test('a probe whose caller went away makes room for the next', () => {
	const probing = beginProbe(opened, 'lost', T + firstPause)
	expect(probeIsDue(probing, T + firstPause + PROBE_LEASE_MS)).toBe(true)
})

test('a probe that was given up makes room at once', () => {
	expect(probeIsDue(probed(opened, 'none', T + firstPause, 50), T + firstPause + 50)).toBe(true)
})

test('an answer to a call from before the outage does not close it', () => {
	expect(afterCall(opened, { call: 'old', startedAt: T - 10, verdict: 'up' }, T + 10)).toEqual(
		opened
	)
})

test('a failure that does not open it is probed too, and a later answer ends the doubt', () => {
	const doubtful = after(down(1))
	expect(probeIsDue(doubtful, T + firstPause)).toBe(true)
	const answered = afterCall(doubtful, { call: 'job', startedAt: T + 5, verdict: 'up' }, T + 10)
	expect(probeIsDue(answered, T + firstPause)).toBe(false)
})

test('a key that is not accepted opens it at once, for longer, until a probe is answered', () => {
	const lockedOut = after(['locked_out'])
	const [first = 0, second = 0] = UNAUTHORIZED_PAUSES_MS
	expect(admitsJobs(lockedOut)).toBe(false)
	expect(probeIsDue(lockedOut, T + first - 1)).toBe(false)
	const still = probed(lockedOut, 'locked_out', T + first, 0)
	expect(probeIsDue(still, T + first + second - 1)).toBe(false)
	expect(probeIsDue(still, T + first + second)).toBe(true)
	expect(probed(still, 'up', T + first + second)).toEqual(trusted)
})

type Step = { wait: number; verdict: Verdict; lasts: number }

const step: fc.Arbitrary<Step> = fc.record({
	wait: fc.integer({ min: 0, max: 8_000 }),
	verdict: fc.constantFrom<Verdict>('up', 'down', 'down', 'none'),
	lasts: fc.integer({ min: 0, max: PROBE_CALL_MS })
})

test('whatever happens, an open one lets no job through, one probe at a time, and one every 20 seconds', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 200 }), (history) => {
			let breaker = trusted
			let now = T
			let underWay: { call: string; startedAt: number; verdict: Verdict; endsAt: number }[] = []
			let mostDueAt = Number.POSITIVE_INFINITY
			for (const [index, { wait, verdict, lasts }] of history.entries()) {
				now += wait
				for (const probe of underWay.filter(({ endsAt }) => endsAt <= now)) {
					breaker = afterCall(breaker, probe, probe.endsAt)
				}
				underWay = underWay.filter(({ endsAt }) => endsAt > now)
				if (!breaker.doubt) mostDueAt = Number.POSITIVE_INFINITY
				if (now >= mostDueAt) {
					expect(probeIsDue(breaker, now) || underWay.length > 0).toBe(true)
				}
				if (probeIsDue(breaker, now)) {
					const call = String(index)
					breaker = beginProbe(breaker, call, now)
					underWay.push({ call, startedAt: now, verdict, endsAt: now + lasts })
					mostDueAt = now + longestPause
				} else if (admitsJobs(breaker)) {
					breaker = afterCall(breaker, { call: 'job', startedAt: now, verdict }, now)
					if (!breaker.doubt) mostDueAt = Number.POSITIVE_INFINITY
				}
				expect(underWay.length).toBeLessThanOrEqual(1)
				if (breaker.open) expect(breaker.doubt).not.toBeNull()
			}
		}),
		{ numRuns: 500 }
	)
})
