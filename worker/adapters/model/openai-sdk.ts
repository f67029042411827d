import type { OpenAI } from 'openai'
import type { ConfiguredModel } from './configured'
import type { Watch } from './watch'

/** OpenAI's SDK for one call, loaded when it is first needed. */
export async function openAiSdk(model: ConfiguredModel, watch: Watch): Promise<OpenAI> {
	const { OpenAI } = await import('openai')
	const key = model.key()
	return new OpenAI({
		baseURL: model.baseUrl,
		apiKey: key ?? 'none',
		...(key === null && { defaultHeaders: { Authorization: null } }),
		// Read from the environment otherwise, and sent to whomever the base URL names.
		adminAPIKey: null,
		organization: null,
		project: null,
		webhookSecret: null,
		maxRetries: 0,
		logLevel: 'off',
		fetch: watch.fetch
	})
}
