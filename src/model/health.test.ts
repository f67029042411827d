import { expect, test } from 'vitest'
import {
	freshHealth,
	HALF_LIFE_MS,
	type Health,
	recordCall,
	recovered,
	speed,
	successShare
} from './health'
import type { Outcome } from './outcome'

const T = 1_000_000

function after(outcomes: Outcome[], milliseconds = 3_000): Health {
	return outcomes.reduce(
		(health, outcome) => recordCall(health, { outcome, milliseconds }, T),
		freshHealth(T)
	)
}

test('unknown is well and fast', () => {
	expect(successShare(freshHealth(T), T)).toBe(1)
	expect(speed(freshHealth(T))).toBe(1)
})

test('a failure weighs more where little is known', () => {
	expect(successShare(after(['timed_out']), T)).toBe(0.5)
	const often = after([...Array<Outcome>(8).fill('answered'), 'timed_out'])
	expect(successShare(often, T)).toBe(0.9)
})

test('failures are forgotten by and by', () => {
	const failing = after(['unavailable', 'malformed', 'empty'])
	expect(successShare(failing, T)).toBe(0.25)
	expect(successShare(failing, T + HALF_LIFE_MS)).toBe(0.4)
	expect(successShare(failing, T + 20 * HALF_LIFE_MS)).toBeGreaterThan(0.99)
})

test('refused, truncated and given up do not count', () => {
	expect(successShare(after(['refused', 'truncated', 'aborted']), T)).toBe(1)
})

test('only answers say how fast it is, the newest counting for a fifth', () => {
	expect(after(['timed_out'], 30_000).responseMs).toBeNull()
	const slower = recordCall(
		after(['answered'], 2_000),
		{ outcome: 'answered', milliseconds: 12_000 },
		T
	)
	expect(slower.responseMs).toBe(4_000)
	expect(speed(after(['answered'], 15_000))).toBe(0.5)
	expect(speed(after(['answered'], 90_000))).toBe(0)
})

test('after an outage its failures are forgotten, its speed is not', () => {
	const back = recovered(after(['answered', 'unavailable', 'unavailable']), T + 5)
	expect(successShare(back, T + 5)).toBe(1)
	expect(back.responseMs).toBe(3_000)
})
