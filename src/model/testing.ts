import type { Candidate } from './candidate'
import type { DeskStore } from './desk'
import type { HeldCall, Standing } from './standing'
import type { ModelTask } from './task'

/** A candidate of the model that bears its name, without limit or price. */
export function aCandidate(id: string, over: Partial<Candidate> = {}): Candidate {
	return { id, provider: 'openai', model: 'small', dailyTokens: null, price: null, ...over }
}

/** A task that takes about a hundred tokens. */
export function aTask(over: Partial<ModelTask> = {}): ModelTask {
	return {
		id: 'summary',
		template: 'summary/1',
		instructions: 'Write a summary.',
		material: 'A resume.',
		answer: {
			name: 'summary',
			schema: {
				type: 'object',
				properties: { text: { type: 'string' } },
				required: ['text'],
				additionalProperties: false
			}
		},
		maxOutputTokens: 50,
		temperature: 0.2,
		...over
	}
}

/** The desk's memory, for as long as a test takes. */
export function memoryStore(): DeskStore {
	const standings = new Map<string, Standing>()
	const calls = new Map<string, HeldCall>()
	let lastCall = 0
	return {
		standing: (id) => standings.get(id),
		keepStanding: (standing) => {
			standings.set(standing.candidate.id, standing)
		},
		standings: () => [...standings.values()],
		newCallId: () => String(++lastCall).padStart(9, '0'),
		call: (id) => calls.get(id),
		keepCall: (id, call) => {
			calls.set(id, call)
		},
		dropCall: (id) => {
			calls.delete(id)
		},
		calls: () => calls
	}
}
