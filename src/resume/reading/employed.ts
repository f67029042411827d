import { datesIn } from './dates'
import { isJobTitle } from './lexicon'
import type { Line } from './line'
import type { RawSection } from './sections'

/**
 * "Selected Work" heads the projects of one designer and the jobs of another: where
 * most of its entries are a job title with the time the person held it, it is work.
 */
export function withJobsAsWork(sections: RawSection[]): RawSection[] {
	return sections.map((raw) =>
		raw.kind === 'projects' && /(?<!\p{L})works?(?!\p{L})/iu.test(raw.title) && isHeld(raw.lines)
			? { ...raw, kind: 'work' }
			: raw
	)
}

function isHeld(lines: Line[]): boolean {
	const ranged = lines.flatMap((line, i) =>
		!line.bullet && datesIn(line.text).some(({ start, current }) => current || start) ? [i] : []
	)
	const held = ranged.filter((at) => lines.slice(Math.max(0, at - 2), at + 1).some(isRole))
	return ranged.length >= 2 && held.length > 0.6 * ranged.length
}

function isRole({ bullet, cells: [first] }: Line): boolean {
	return !bullet && first !== undefined && first.text.length <= 60 && isJobTitle(first.text)
}
