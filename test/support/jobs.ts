import {
	createExecutionContext,
	createMessageBatch,
	createScheduledController,
	getQueueResult,
	type MessageBatchMessage
} from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { consume } from '../../worker/jobs/consumer'
import { sweep } from '../../worker/jobs/sweep'

/** Gives bodies to the consumer as the queue would, and says what became of the messages. */
export async function deliver(
	bodies: unknown[],
	{ queue = 'resumax-jobs', attempts = 1 }: { queue?: string; attempts?: number } = {}
) {
	const messages: MessageBatchMessage[] = bodies.map((body, index) => ({
		id: String(index),
		timestamp: new Date(),
		attempts,
		body
	}))
	const batch = createMessageBatch(queue, messages)
	await consume(batch, env)
	const { explicitAcks, retryMessages } = await getQueueResult(batch, createExecutionContext())
	return { acked: explicitAcks.toSorted(), retried: retryMessages }
}

/** Runs the sweep as cron would at that time. */
export async function sweepAt(now: Date = new Date()): Promise<void> {
	await sweep(createScheduledController({ scheduledTime: now, cron: '* * * * *' }), env)
}

/** A moment so many minutes ago. */
export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
