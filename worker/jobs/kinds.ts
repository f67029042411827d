import { z } from 'zod'

/**
 * The kinds of work that go through the queue. A new one is an entry here and a runner. The canary
 * does nothing but arrive: that it does shows that the way is open.
 */
export const jobKinds = ['parse', 'optimize', 'export', 'clean', 'notify', 'canary'] as const
export const jobKind = z.enum(jobKinds)
export type JobKind = z.infer<typeof jobKind>

/** What stands in a message: never a word of anybody's resume. */
export const jobMessage = z.object({ v: z.literal(1), kind: jobKind, id: z.string().min(1) })
export type JobMessage = z.infer<typeof jobMessage>

/** How long one claim may take before another worker may take the job over, in milliseconds. */
export const leaseMilliseconds = {
	parse: 60_000,
	optimize: 120_000,
	export: 60_000,
	clean: 60_000,
	notify: 60_000,
	canary: 60_000
} as const satisfies Record<JobKind, number>

/** How long a person waits for a job before it is ended and they may ask again, in milliseconds. */
export const deadlineMilliseconds = {
	parse: 5 * 60_000,
	optimize: 10 * 60_000,
	export: 10 * 60_000
} as const satisfies Record<Exclude<JobKind, 'clean' | 'notify' | 'canary'>, number>
