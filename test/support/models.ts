import type { ModelProviderName } from '../../src/model/candidate'
import type { CallControl, ModelTask } from '../../src/model/task'
import type { ConfiguredModel } from '../../worker/adapters/model/configured'
import type { Waits } from '../../worker/adapters/model/watch'

/** What takes long the first time, so that no test counts it as the model's time. */
export async function loadSdks(): Promise<void> {
	await Promise.all([import('openai'), import('../../worker/adapters/model/anthropic-sdk')])
}

/** A key that must be nowhere but on the wire. */
export const canary = 'sk-canary-5f1c9e7d3b'

/** Long enough for a loaded machine to answer, short enough to wait for. */
const shortWaits: Waits = { firstByteMs: 400, idleMs: 200 }

let models = 0

/** A model at this address, that no other test has made terms with. */
export function aModel(
	provider: ModelProviderName,
	url: string,
	given: { key?: string | null; model?: string; waits?: Partial<Waits> } = {}
): ConfiguredModel {
	models += 1
	const key = given.key === undefined ? canary : given.key
	return {
		candidate: {
			id: `${provider}:1`,
			provider,
			model: given.model ?? `model-${models}`,
			dailyTokens: null,
			price: null
		},
		baseUrl: provider === 'anthropic' ? url : `${url}/v1`,
		key: () => key,
		waits: { ...shortWaits, ...given.waits }
	}
}

/** One piece of writing with every kind of field. */
export function aTask(given: Partial<ModelTask> = {}): ModelTask {
	return {
		id: 'summary',
		template: 'test/1',
		instructions: 'Write the summary of the resume for the posting.',
		material: 'Resume: Robin Example led a team of 4. Posting: we need a lead.',
		answer: {
			name: 'rewrites',
			schema: {
				type: 'object',
				properties: {
					rewrites: {
						type: 'array',
						items: {
							type: 'object',
							properties: {
								target: { type: 'string' },
								text: { type: 'string', description: 'The new words' },
								note: { type: ['string', 'null'] },
								weight: { type: 'number' },
								bold: { type: 'boolean' }
							},
							required: ['target', 'text', 'note', 'weight', 'bold'],
							additionalProperties: false
						}
					}
				},
				required: ['rewrites'],
				additionalProperties: false
			}
		},
		maxOutputTokens: 500,
		temperature: 0.2,
		...given
	}
}

/** Whoever calls: may give up, and hears of progress. */
export function aCaller() {
	const controller = new AbortController()
	const progress: number[] = []
	const control: CallControl = {
		signal: controller.signal,
		onProgress: (characters) => progress.push(characters)
	}
	return { control, progress, giveUp: () => controller.abort() }
}
