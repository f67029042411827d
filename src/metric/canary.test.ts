import { expect, test } from 'vitest'
import { isWayShut } from './canary'

const now = 1_000 * 60_000
const minutesAgo = (minutes: number) => now - minutes * 60_000

test('a canary under way for more than five minutes shows that the way is shut', () => {
	expect(isWayShut({ sweptAt: minutesAgo(1), askedAt: minutesAgo(6) }, now)).toBe(true)
	expect(isWayShut({ sweptAt: minutesAgo(1), askedAt: minutesAgo(5) }, now)).toBe(false)
})

test('a deployment that has never swept, or sent nothing, is not degraded', () => {
	expect(isWayShut({ sweptAt: null, askedAt: null }, now)).toBe(false)
	expect(isWayShut({ sweptAt: minutesAgo(0), askedAt: null }, now)).toBe(false)
})

test('without a sweep there is no canary to wait for', () => {
	expect(isWayShut({ sweptAt: minutesAgo(4), askedAt: minutesAgo(60) }, now)).toBe(false)
})
