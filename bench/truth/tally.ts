import type { Case, Judged } from './judge'

/** Kinds that state a fact: a fabricated one of these is a lie and not an exaggeration. */
const hardKinds = new Set([
	'employer',
	'title',
	'date',
	'degree',
	'certificate',
	'metric',
	'skill',
	'tool'
])

export type Row = { name: string; good: number; refused: number; all: number }
/** Shares from 0 to 1, and the numbers behind them by label and kind. */
export type Tally = { kinds: Row[]; hard: number; inflation: number; honest: number }

/**
 * How often the check was right. A fabricated case is caught when it is not supported, an honest
 * one passed when it is; a case without a verdict counts as wrong.
 */
export function tally(cases: Case[], judged: Judged[]): Tally {
	const verdicts = new Map(judged.map((each) => [each.id, each.verdict]))
	const kinds = new Map<string, Row>()
	const groups: Record<'hard' | 'inflation' | 'honest', Share> = {
		hard: [0, 0],
		inflation: [0, 0],
		honest: [0, 0]
	}
	for (const { id, label, kind } of cases) {
		const verdict = verdicts.get(id)
		const honest = label === 'honest'
		const caught = verdict === 'uncertain' || verdict === 'refused'
		const good = honest ? verdict === 'supported' : caught
		const group = honest ? 'honest' : hardKinds.has(kind) ? 'hard' : 'inflation'
		groups[group] = [groups[group][0] + Number(good), groups[group][1] + 1]
		const name = `${label} ${kind}`
		const row = kinds.get(name) ?? { name, good: 0, refused: 0, all: 0 }
		kinds.set(name, {
			name,
			good: row.good + Number(good),
			refused: row.refused + Number(verdict === 'refused'),
			all: row.all + 1
		})
	}
	return {
		kinds: [...kinds.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
		hard: share(groups.hard),
		inflation: share(groups.inflation),
		honest: share(groups.honest)
	}
}

type Share = [good: number, all: number]

function share([good, all]: Share): number {
	return all === 0 ? 1 : Math.round((good / all) * 10000) / 10000
}
