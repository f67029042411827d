import { expect, test } from 'vitest'
import { failureOf } from './give-up'

test('the last outcome is what a person is told, the deadline before it', () => {
	expect(failureOf('nobody_left', 'throttled')).toEqual({ code: 'provider_throttled' })
	expect(failureOf('calls_used', 'malformed')).toEqual({ code: 'schema_validation_failed' })
	expect(failureOf('nobody_left', 'timed_out')).toEqual({ code: 'provider_timeout' })
	expect(failureOf('no_time', 'throttled')).toEqual({ code: 'provider_timeout' })
	expect(failureOf('too_dear', null)).toEqual({ code: 'provider_unavailable' })
})
