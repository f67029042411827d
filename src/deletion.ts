import { z } from 'zod'

/** Query of every deletion of one thing: whether it may be taken back for a little while. */
export const deletionQuery = z.object({ undo: z.enum(['true', 'false']).default('false') })
export type DeletionQuery = z.infer<typeof deletionQuery>

/** How long a deletion may be taken back, in milliseconds; longer than the offer stands on a page. */
export const undoMilliseconds = 12_000
/** No clean-up begins so soon after that, whatever little the clocks of two machines differ. */
const marginMilliseconds = 3_000

/** When something that is deleted at `now` is gone for good: at once, or after the time to take it back. */
export function goneAt({ undo }: DeletionQuery, now: Date): Date {
	return undo === 'true' ? new Date(now.getTime() + undoMilliseconds + marginMilliseconds) : now
}

/** What is to be gone before then cannot be taken back any more. */
export function restorableAfter(now: Date): Date {
	return new Date(now.getTime() + marginMilliseconds)
}
