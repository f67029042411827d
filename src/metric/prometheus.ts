import { bounds } from './bounds'

export type Labels = Record<string, string>

/** Something that goes up and down. */
export type Gauge = { name: string; help: string; samples: { labels: Labels; value: number }[] }

/** One bucket of one series: how many durations fell in it, and how long they were together. */
export type Bucket = { labels: Labels; bucket: number; count: number; total: number }
export type Histogram = { name: string; help: string; buckets: Bucket[] }

/**
 * The text that Prometheus reads (exposition format 0.0.4). Durations come in milliseconds and are
 * told in seconds, as Prometheus wants it; buckets come one by one and are told cumulated.
 */
export function prometheusText(gauges: Gauge[], histograms: Histogram[]): string {
	const lines = [...gauges.flatMap(gaugeLines), ...histograms.flatMap(histogramLines)]
	return `${lines.join('\n')}\n`
}

function gaugeLines({ name, help, samples }: Gauge): string[] {
	return [
		...head(name, help, 'gauge'),
		...samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`)
	]
}

function histogramLines({ name, help, buckets }: Histogram): string[] {
	const series = Map.groupBy(buckets, ({ labels }) => JSON.stringify(labels))
	return [
		...head(name, help, 'histogram'),
		...[...series.values()].flatMap((one) => seriesLines(name, one))
	]
}

function seriesLines(name: string, buckets: Bucket[]): string[] {
	const labels = buckets[0]?.labels ?? {}
	const of = (bound: number) => buckets.find(({ bucket }) => bucket === bound)?.count ?? 0
	let below = 0
	const cumulated = bounds.map((bound) => {
		below += of(bound)
		return `${name}_bucket${labelText({ ...labels, le: String(bound / 1000) })} ${below}`
	})
	const all = buckets.reduce((sum, { count }) => sum + count, 0)
	const total = buckets.reduce((sum, one) => sum + one.total, 0)
	return [
		...cumulated,
		`${name}_bucket${labelText({ ...labels, le: '+Inf' })} ${all}`,
		`${name}_sum${labelText(labels)} ${total / 1000}`,
		`${name}_count${labelText(labels)} ${all}`
	]
}

function head(name: string, help: string, type: 'gauge' | 'histogram'): string[] {
	return [`# HELP ${name} ${escaped(help)}`, `# TYPE ${name} ${type}`]
}

function labelText(labels: Labels): string {
	const pairs = Object.entries(labels).map(
		([name, value]) => `${name}="${escaped(value).replaceAll('"', '\\"')}"`
	)
	return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escaped(text: string): string {
	return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}
