import { estimateUsage } from './cost'
import type { ModelTask } from './task'

/**
 * Finds out whether a candidate answers again, beside a job that goes to another one. It holds
 * nothing of a person, and what comes back is not read: any answer will do.
 */
export const probeTask: ModelTask = {
	id: 'probe',
	template: 'probe/1',
	instructions: 'Answer with {"ok": true}.',
	material: 'Are you there?',
	answer: {
		name: 'probe',
		schema: {
			type: 'object',
			properties: { ok: { type: 'boolean' } },
			required: ['ok'],
			additionalProperties: false
		}
	},
	maxOutputTokens: 64,
	temperature: 0
}

export const probeUsage = estimateUsage(probeTask)
