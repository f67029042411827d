type Page<T> = { items: T[]; nextCursor: string | null }
type Ask<T> = (page: { limit: string; cursor: string | undefined }) => Promise<Page<T>>

/** Most that the API gives at once. */
const atOnce = 100

/** The first `count` of a list, whatever number of pages that takes, and whether there are more. */
export async function collect<T>(
	count: number,
	ask: Ask<T>
): Promise<{ items: T[]; more: boolean }> {
	const items: T[] = []
	let cursor: string | undefined
	do {
		const limit = String(Math.min(atOnce, count - items.length))
		const page = await ask({ limit, cursor })
		items.push(...page.items)
		cursor = page.nextCursor ?? undefined
	} while (cursor !== undefined && items.length < count)
	return { items, more: cursor !== undefined }
}
