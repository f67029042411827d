/**
 * Upper bounds of the buckets that durations are counted in, in milliseconds. Triggers of migration
 * 0005 count by the same; a test holds the two together. What is longer is counted in bucket 0.
 */
export const bounds = [
	5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 600_000
]

/** The bucket that a duration falls in. */
export function bucketOf(milliseconds: number): number {
	return bounds.find((bound) => milliseconds <= bound) ?? 0
}
