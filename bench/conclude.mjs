/**
 * Ends a benchmark: a table for people, then one JSON object with the figures as the last
 * line. A figure may be at most its `bar`, or at least its `least`; the exit code is 1 where
 * one misses.
 */
export function conclude(benchmark, figures) {
	for (const { name, value, unit, ...bars } of figures)
		console.log(
			`${name.padEnd(28)} ${String(value).padStart(9)} ${unit.padEnd(8)} ${verdictOn(value, bars)}`
		)
	const missed = figures.filter(misses)
	console.log(
		JSON.stringify({
			benchmark,
			figures: Object.fromEntries(figures.map(({ name, value }) => [name, value])),
			missed: missed.map(({ name }) => name)
		})
	)
	if (missed.length > 0) process.exitCode = 1
}

function misses({ value, bar = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY }) {
	return !(value <= bar && value >= least)
}

function verdictOn(value, { bar, least }) {
	if (bar !== undefined) return value <= bar ? `within ${bar}` : `ABOVE ${bar}`
	if (least !== undefined) return value >= least ? `at least ${least}` : `BELOW ${least}`
	return ''
}
