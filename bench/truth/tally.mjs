/** Kinds that state a fact: a fabricated one of these is a lie and not an exaggeration. */
const hard = new Set(['employer', 'title', 'date', 'degree', 'certificate', 'metric', 'skill', 'tool'])

/**
 * How often the check was right. `cases` carry label and kind, `judged` the verdicts by id.
 * Caught: fabricated and not supported; passed: honest and supported.
 */
export function tally(cases, judged) {
	const verdicts = new Map(judged.map((each) => [each.id, each.verdict]))
	const kinds = new Map()
	const groups = { hard: [0, 0], inflation: [0, 0], honest: [0, 0] }
	for (const { id, label, kind } of cases) {
		const verdict = verdicts.get(id)
		const honest = label === 'honest'
		const good = honest ? verdict === 'supported' : verdict === 'uncertain' || verdict === 'refused'
		const group = groups[honest ? 'honest' : hard.has(kind) ? 'hard' : 'inflation']
		group[0] += Number(good)
		group[1] += 1
		const name = `${label} ${kind}`
		const row = kinds.get(name) ?? { name, good: 0, refused: 0, all: 0 }
		row.good += Number(good)
		row.refused += Number(verdict === 'refused')
		row.all += 1
		kinds.set(name, row)
	}
	return {
		kinds: [...kinds.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
		hard: share(groups.hard),
		inflation: share(groups.inflation),
		honest: share(groups.honest)
	}
}

function share([good, all]) {
	return all === 0 ? 1 : Math.round((good / all) * 10000) / 10000
}
