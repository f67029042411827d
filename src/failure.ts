import { z } from 'zod'

/** The body of every answer that is not a success: flat, and the same everywhere. */
export const failureBody = z.object({
	code: z.string(),
	message: z.string(),
	requestId: z.string(),
	/** Only for `invalid_input`: which fields, and what is wrong with each. */
	fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
	/** Only for `parse_failed`. */
	reason: z.string().optional()
})
export type FailureBody = z.infer<typeof failureBody>
