import type { Entry } from '../../../src/resume/schema'

type Understood = Pick<Entry, 'start' | 'end' | 'current'>

/** What was understood of dates, in words: `Understood as January 2020 until now.` */
export function understoodWords({ start, end, current }: Understood): string {
	const until = current ? 'until now' : end ? `until ${dateWords(end)}` : ''
	if (!start && !until) return 'We understood no date here. Fill it in below if there is one.'
	if (!start && !current && end) return `Understood as ${dateWords(end)}.`
	const from = start ? `from ${dateWords(start)}` : ''
	return `Understood as ${[from, until].filter(Boolean).join(' ')}.`
}

const months =
	'January February March April May June July August September October November December'.split(' ')

/** `2020-03` as `March 2020`; what is no date stays as it is. */
function dateWords(date: string): string {
	const [year = '', month, day] = date.split('-')
	const name = months[Number(month) - 1]
	if (!name) return date
	return [day && Number(day), name, year].filter(Boolean).join(' ')
}
