import { BaseAnthropic } from '@anthropic-ai/sdk/client'
import { Messages } from '@anthropic-ai/sdk/resources/messages/messages'
import type { ConfiguredModel } from './configured'
import type { Watch } from './watch'

/**
 * The part of Anthropic's SDK that sends messages, for one call. Its whole client would bring
 * all else that the company offers into the worker: 200 KB of gzip instead of 80. To be loaded
 * with `import()` when it is needed.
 */
export function anthropicMessages(model: ConfiguredModel, watch: Watch): Messages {
	return new Messages(
		new BaseAnthropic({
			baseURL: model.baseUrl,
			apiKey: model.key(),
			webhookKey: null,
			maxRetries: 0,
			// It logs an event that it cannot read with all of its text.
			logLevel: 'off',
			fetch: watch.fetch
		})
	)
}
