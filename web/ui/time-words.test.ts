import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeWords } from './time-words'

const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
const minute = { ...day, hour: 'numeric', minute: '2-digit' } as const

test.each([
	['utc', 'UTC'],
	['local', undefined]
] as const)('the words by the %s clock are those of Intl', (clock, timeZone) => {
	const moment = fc.date({
		min: new Date('1971-01-01T00:00:00Z'),
		max: new Date('2099-12-31T23:59:59Z'),
		noInvalidDate: true
	})
	fc.assert(
		fc.property(moment, (date) => {
			const iso = date.toISOString()
			const intl = (options: Intl.DateTimeFormatOptions) =>
				date.toLocaleString('en-US', { ...options, timeZone }).replace(/\s/g, ' ')
			expect(timeWords(iso, 'day', clock)).toBe(intl(day))
			expect(timeWords(iso, 'minute', clock)).toBe(intl(minute))
		})
	)
})
