import { expect, test } from 'vitest'
import { figuresIn } from './figures'

const read = (text: string) => figuresIn(text).map(({ value, unit }) => `${value} ${unit}`.trim())

test.each([
	['from 5h to 1h 15m', ['5 hour', '75 minute']],
	['in 1 hour and 15 minutes', ['75 minute']],
	['2h30min a day', ['150 minute']],
	['p95 from 0.9 s to 350 ms', ['0.9 second', '350 ms']],
	['reports of 96pp and 120 pages', ['96 page', '120 page']],
	['made 11,400 EUR', ['11400 €']],
	['worth €11.4k', ['11400 €']],
	['15m users in the 1990s', ['15000000']]
])('%j holds %j', (text, figures) => {
	expect(read(text).slice(0, figures.length)).toEqual(figures)
})
