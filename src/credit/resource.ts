import { z } from 'zod'

/** `grant` when an account begins, `charge` for an optimization, `refund` when it fails. */
export const creditKinds = ['grant', 'charge', 'refund'] as const

/** One line of the ledger; lines are added and never changed. */
export const creditEntry = z.object({
	id: z.number().int(),
	kind: z.enum(creditKinds),
	/** What it adds to the balance; negative for a charge. */
	amount: z.number().int(),
	/** The optimization it was for; null for a grant. */
	optimizationId: z.string().nullable(),
	/** Title of its job, while that is there. */
	title: z.string().nullable(),
	createdAt: z.iso.datetime()
})
export type CreditEntry = z.infer<typeof creditEntry>

/** `GET /credits`. Where credits are off, every optimization is free and the rest is empty. */
export const credits = z.object({
	on: z.boolean(),
	balance: z.number().int(),
	/** What one optimization costs. */
	price: z.number().int(),
	items: z.array(creditEntry),
	nextCursor: z.string().nullable()
})
export type Credits = z.infer<typeof credits>
