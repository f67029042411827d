/**
 * Ends a benchmark: a table for people, then one JSON object with the figures as the last
 * line. The exit code is 1 where a figure is above its bar.
 */
export function conclude(benchmark, figures) {
	for (const { name, value, unit, bar } of figures) {
		const verdict = bar === undefined ? '' : value <= bar ? `within ${bar}` : `ABOVE ${bar}`
		console.log(`${name.padEnd(28)} ${String(value).padStart(9)} ${unit.padEnd(8)} ${verdict}`)
	}
	const missed = figures.filter(({ value, bar }) => bar !== undefined && value > bar)
	console.log(
		JSON.stringify({
			benchmark,
			figures: Object.fromEntries(figures.map(({ name, value }) => [name, value])),
			missed: missed.map(({ name }) => name)
		})
	)
	if (missed.length > 0) process.exitCode = 1
}
