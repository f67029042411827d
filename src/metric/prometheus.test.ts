import { expect, test } from 'vitest'
import { bounds, bucketOf } from './bounds'
import { prometheusText } from './prometheus'

const line =
	/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{([a-z_]+="([^"\\\n]|\\["\\n])*",?)+\})? -?[\d.e+]+)$/

test('every line is one that Prometheus reads, whatever a label holds', () => {
	const text = prometheusText(
		[
			{
				name: 'jobs',
				help: 'Two\nlines',
				samples: [
					{ labels: { a: 'x"y\\z\n' }, value: 3 },
					{ labels: {}, value: 0.5 }
				]
			}
		],
		[]
	)
	const lines = text.trimEnd().split('\n')
	for (const one of lines) expect(one).toMatch(line)
	expect(lines).toEqual([
		'# HELP jobs Two\\nlines',
		'# TYPE jobs gauge',
		'jobs{a="x\\"y\\\\z\\n"} 3',
		'jobs 0.5'
	])
})

test('buckets are cumulated in seconds and end with everything', () => {
	const bucket = (bound: number, count: number, total: number) => ({
		labels: { kind: 'parse' },
		bucket: bound,
		count,
		total
	})
	const text = prometheusText(
		[],
		[
			{
				name: 't',
				help: 'Time',
				buckets: [bucket(100, 2, 150), bucket(0, 1, 700_000), bucket(5, 1, 3)]
			}
		]
	)
	const lines = text.trimEnd().split('\n').slice(2)
	expect(lines).toHaveLength(bounds.length + 3)
	expect(lines).toContain('t_bucket{kind="parse",le="0.005"} 1')
	expect(lines).toContain('t_bucket{kind="parse",le="0.05"} 1')
	expect(lines).toContain('t_bucket{kind="parse",le="0.1"} 3')
	expect(lines.slice(-3)).toEqual([
		't_bucket{kind="parse",le="+Inf"} 4',
		't_sum{kind="parse"} 700.153',
		't_count{kind="parse"} 4'
	])
})

test('a duration falls in the first bucket that holds it, or above all', () => {
	expect([0, 5, 6, 600_000, 600_001].map(bucketOf)).toEqual([5, 5, 10, 600_000, 0])
})
