import { eq, sql } from 'drizzle-orm'
import type { creditKinds } from '../../src/credit/resource'
import type { Bucket } from '../../src/metric/prometheus'
import type { Db } from './client'
import { metric } from './schema'

/** What a series is counted under: durations of jobs and models by triggers, of requests by us. */
export type MetricName = 'job_state' | 'model_call' | 'request'

export type Counted = { labels: string; bucket: number; count: number; total: number }

/** Adds to any number of buckets in one statement. */
export async function addToMetric(db: Db, name: MetricName, counted: Counted[]): Promise<void> {
	const rows = counted.map(({ labels, bucket, count, total }) => [labels, bucket, count, total])
	// `WHERE true`: without it SQLite takes ON for part of a join.
	await db.run(sql`
		INSERT INTO metric (name, labels, bucket, count, total)
		SELECT ${name}, value ->> 0, value ->> 1, value ->> 2, value ->> 3
		FROM json_each(${JSON.stringify(rows)}) WHERE true
		ON CONFLICT (name, labels, bucket) DO UPDATE SET
			count = count + excluded.count, total = total + excluded.total`)
}

/** Every bucket of every series: some hundreds of rows at most, as labels come from closed lists. */
export async function allMetrics(db: Db): Promise<Map<string, Bucket[]>> {
	const rows = await db.select().from(metric).orderBy(metric.name, metric.labels, metric.bucket)
	const buckets = rows.map(({ name, labels, ...row }) => ({
		name,
		bucket: { ...row, labels: JSON.parse(labels) }
	}))
	const byName = Map.groupBy(buckets, ({ name }) => name)
	return new Map([...byName].map(([name, all]) => [name, all.map(({ bucket }) => bucket)]))
}

/** What was ever given, charged and given back, as a trigger of the ledger adds it up. */
export async function creditTotals(
	db: Db
): Promise<{ granted: number; charged: number; refunded: number }> {
	const rows = await db.select().from(metric).where(eq(metric.name, 'credits'))
	const of = (kind: CreditKind) =>
		Math.abs(rows.find(({ labels }) => labels === JSON.stringify({ kind }))?.total ?? 0)
	return { granted: of('grant'), charged: of('charge'), refunded: of('refund') }
}

type CreditKind = (typeof creditKinds)[number]
