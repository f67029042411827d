import { z } from 'zod'

/** Query of every list: newest first, `cursor` from the answer before. */
export const listQuery = z.object({
	cursor: z.string().optional(),
	limit: z.coerce.number().int().min(1).max(100).default(20)
})
export type ListQuery = z.infer<typeof listQuery>

/** One page of a list; `nextCursor` is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
	return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}
