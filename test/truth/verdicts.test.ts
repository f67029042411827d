import { expect, test } from 'vitest'
import { type CaseSet, judge } from '../../bench/truth/judge'
import { tally } from '../../bench/truth/tally'

const sets = Object.values(
	import.meta.glob<CaseSet[]>('./cases/*.json', { eager: true, import: 'default' })
).flat()

/** Today's floor under each bar of bench/truth.mjs; raise it when the figure rises, lower it only where harder cases join the set. */
const floors = { hard: 0.995, inflation: 0.985, honest: 0.97 }

test('tells honest rewordings from false ones as well as it did', { timeout: 60_000 }, () => {
	const judged = sets.flatMap((set) => judge(set))
	const { hard, inflation, honest, kinds } = tally(
		sets.flatMap((set) => set.cases),
		judged
	)
	const rows = kinds.map(({ name, good, all }) => `${name}: ${good}/${all}`)
	console.info([`hard ${hard}, inflation ${inflation}, honest ${honest}`, ...rows].join('\n'))
	expect(judged.filter((each) => each.verdict === 'error')).toEqual([])
	expect(hard).toBeGreaterThanOrEqual(floors.hard)
	expect(inflation).toBeGreaterThanOrEqual(floors.inflation)
	expect(honest).toBeGreaterThanOrEqual(floors.honest)
})

test('answers every target of any resume, and says which means nothing', () => {
	const cases = ['work[9].highlights[0]', 'nothing[0].x', 'basics.phone', 'skills', 'work', ''].map(
		(target, index) => ({
			id: `${index}`,
			target,
			after: ['Zorblax'],
			label: 'fabricated',
			kind: 'tool'
		})
	)
	for (const resume of [null, [], {}, { work: 'none', skills: [null, 3, { keywords: 'x' }] }]) {
		const judged = judge({ resume, posting: '', cases })
		expect(judged).toHaveLength(cases.length)
		expect(judged.every((each) => each.verdict !== 'supported')).toBe(true)
		expect(judged[1]).toEqual({
			id: '1',
			verdict: 'error',
			reasons: ['The target “nothing[0].x” names nothing in a resume.']
		})
	}
})
