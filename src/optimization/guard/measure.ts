import type { Figure } from './figures'

const seconds: { [unit: string]: number } = {
	ms: 1e-3,
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800,
	month: 2628000,
	year: 31536000
}

/** Units that a text may change into each other without rounding. */
const sizes: { [unit: string]: { base: string; times: number } } = {
	km: { base: 'metre', times: 1000 },
	metre: { base: 'metre', times: 1 },
	tonne: { base: 'kg', times: 1000 },
	kg: { base: 'kg', times: 1 },
	TB: { base: 'MB', times: 1e6 },
	GB: { base: 'MB', times: 1000 },
	MB: { base: 'MB', times: 1 },
	KB: { base: 'MB', times: 0.001 },
	PB: { base: 'MB', times: 1e9 },
	Gbps: { base: 'Mbps', times: 1000 },
	Mbps: { base: 'Mbps', times: 1 },
	kV: { base: 'volt', times: 1000 },
	volt: { base: 'volt', times: 1 },
	MW: { base: 'watt', times: 1e6 },
	kW: { base: 'watt', times: 1000 },
	watt: { base: 'watt', times: 1 },
	mm: { base: 'metre', times: 0.001 },
	cm: { base: 'metre', times: 0.01 },
	gram: { base: 'kg', times: 0.001 },
	mg: { base: 'kg', times: 1e-6 },
	litre: { base: 'litre', times: 1 },
	ml: { base: 'litre', times: 0.001 }
}

/** Five working days are a week. */
const WORKDAY = 604800 / 5

/** A span of time in seconds; null for what is no span, or of no fixed length. */
export function toSeconds({ value, unit, kind, quote }: Figure): number | null {
	const length = unit === 'day' && /working|business/i.test(quote) ? WORKDAY : seconds[unit]
	return kind === 'plain' && length !== undefined ? value * length : null
}

/** Whether two figures are as much: 48 hours are two days. */
export function isSameAmount(a: Figure, b: Figure): boolean {
	if (a.unit === b.unit) return isClose(a.value, b.value, 1e-6)
	const [one, other] = inOneUnit(a, b)
	return one.unit === other.unit && a.kind === b.kind && isClose(one.value, other.value, 1e-6)
}

/** "From 3 days to 4 hours": both in seconds. */
export function inOneUnit(a: Figure, b: Figure): [Figure, Figure] {
	if (a.unit === b.unit) return [a, b]
	const [one, other] = [toSeconds(a), toSeconds(b)]
	if (one === null || other === null) {
		const [own, others] = [sizes[a.unit], sizes[b.unit]]
		if (!own || own.base !== others?.base || a.kind !== 'plain' || b.kind !== 'plain') return [a, b]
		return [
			{ ...a, value: a.value * own.times, unit: own.base },
			{ ...b, value: b.value * others.times, unit: own.base }
		]
	}
	return [
		{ ...a, value: one, unit: 'second' },
		{ ...b, value: other, unit: 'second' }
	]
}

export function isClose(a: number, b: number, within: number): boolean {
	return Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b)) + 1e-9
}

/** How much smaller a rounded number may be and still describe the real one: "more than 9,000" of 9,400. */
export const LEAST = 0.5

/** "More than half" may be said of anything up to all of it. */
const RATIO = 0.5

/** How near "about a third" has to be. */
const NEAR = 0.1

export function fits({ value, bound }: Figure, real: number): boolean {
	switch (bound) {
		case 'over':
			return real >= value && value >= RATIO * real
		case 'upto':
			return isClose(value, real, 0.01)
		case 'under':
			return real <= value && real >= LEAST * value
		case 'about':
			return isClose(value, real, NEAR)
		case '':
			return isClose(value, real, 0.012)
	}
}
