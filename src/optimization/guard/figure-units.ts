import { scales } from './figure-words'
import type { Figure } from './figures'

/** The 10 of "10-15k" are thousands too. */
function withScale(one: Figure, next: Figure | undefined, text: string): Figure {
	const scale = /(?<=\d\s?)(k|m|bn|thousand|million|billion)\+?$/i.exec(next?.quote ?? '')?.[1]
	const isMoney = one.kind === 'money' && next?.kind === 'plain'
	if (!next || !scale || (one.unit !== '' && !isMoney) || !/^\W*[\d.,]+$/.test(one.quote))
		return one
	const times = scales[scale.toLowerCase()] ?? 1
	return /^\s?(?:-|–|to)\s?$/.test(text.slice(one.end, next.start).replace(/\$|€|£/g, '')) &&
		one.value * times <= next.value
		? { ...one, value: one.value * times }
		: one
}

/** The 80 of "£5–80 million" are pounds too. */
function withCurrency(one: Figure, before: Figure | undefined, text: string): Figure {
	return before?.kind === 'money' &&
		one.kind === 'plain' &&
		one.unit === '' &&
		/^\s?[-–]\s?$/.test(text.slice(before.end, one.start))
		? { ...one, kind: 'money', unit: before.unit }
		: one
}

/** In "9 working days to 4" and "34 to 11 minutes" the unit is said once for both. */
export function withUnits(all: Figure[], text: string): Figure[] {
	const figures = all
		.map((one, at) => withScale(one, all[at + 1], text))
		.map((one, at, scaled) => withCurrency(one, scaled[at - 1], text))
	return figures.map((figure, at) => {
		const one = isStart(figure, figures[at + 1], text)
			? { ...figure, part: 'from' as const }
			: figure
		if (one.unit !== '' || one.kind !== 'plain') return one
		const [before, next] = [figures[at - 1], figures[at + 1]]
		const unitSaid = figures.slice(0, at).find(({ unit, kind }) => unit !== '' && kind === 'plain')
		const joined = (a: Figure, b: Figure) =>
			/^[^.;]{0,40}?(?:to|→|->|–|-|and|or)\s*$/.test(
				`${text.slice(a.end, b.start)}${b.part === 'to' ? 'to ' : ''}`
			)
		if (
			next &&
			['percent', 'money', 'plain'].includes(next.kind) &&
			next.unit + next.kind !== 'plain' &&
			!/^(?:within|over|in|an?)\s/i.test(next.quote) &&
			/^\s*(?:to|–|-|→|->|or|and)?\s*(?:to|→)?\s*$/.test(text.slice(one.end, next.start))
		) {
			return { ...one, unit: next.unit, kind: next.kind }
		}
		if (next && unitSaid && insteadOf.test(text.slice(one.end, next.start)))
			return { ...one, unit: unitSaid.unit }
		if (
			before &&
			unitSaid &&
			before.unit === '' &&
			insteadOf.test(text.slice(before.end, one.start))
		)
			return { ...one, unit: unitSaid.unit }
		if (before && before.unit !== '' && insteadOf.test(text.slice(before.end, one.start)))
			return { ...one, unit: before.unit }
		if (before && isCompared(one, text)) return { ...one, unit: before.unit, kind: before.kind }
		if (
			before &&
			one.part === 'to' &&
			before.kind === 'plain' &&
			before.unit !== '' &&
			joined(before, one)
		) {
			return { ...one, unit: before.unit }
		}
		return one
	})
}

const insteadOf =
	/^,?\s+(?:instead of|rather than|down from|up from|not|out of|used to be|previously|formerly|it was)\s+$|\bagainst (?:an?|the|my) (?:target|quota|goal|budget|plan) of\s+$/i

/** The 50 of "takes 12 minutes, before it took 50". */
function isCompared({ start, end }: Figure, text: string): boolean {
	return (
		/\b(?:instead of|rather than)\s+$/i.test(text.slice(0, start)) ||
		(/\b(?:took|was|were|needed|down from|up from|against|compared (?:to|with)|before)\s+$/i.test(
			text.slice(0, start)
		) &&
			/^\s*(?:$|[,;.)])/.test(text.slice(end)))
	)
}

/** The 31 of "(31 to 22)". */
function isStart(one: Figure, next: Figure | undefined, text: string): boolean {
	return (
		one.part === '' &&
		one.kind !== 'points' &&
		next?.part === 'to' &&
		/^\s*(?:to|→|->)?\s*$/.test(text.slice(one.end, next.start)) &&
		!/\bbetween\s*$/i.test(text.slice(0, one.start))
	)
}
