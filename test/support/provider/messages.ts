import type {
	Message,
	RawMessageStreamEvent,
	StopReason
} from '@anthropic-ai/sdk/resources/messages/messages'
import type { Dialect, Said } from './reply'

/** Anthropic's Messages API. */
export const messages: Dialect = {
	json: (said, model) => message(said, model, true),
	events(said, model, pieces) {
		const events: RawMessageStreamEvent[] = [
			{ type: 'message_start', message: message({ ...said, text: '' }, model, false) },
			{
				type: 'content_block_start',
				index: 0,
				content_block: { type: 'text', text: '', citations: null }
			},
			...pieces.map((text) => ({
				type: 'content_block_delta' as const,
				index: 0,
				delta: { type: 'text_delta' as const, text }
			})),
			{ type: 'content_block_stop', index: 0 },
			{
				type: 'message_delta',
				delta: {
					container: null,
					stop_details: detailsOf(said),
					stop_reason: reasonOf(said),
					stop_sequence: null
				},
				usage: {
					cache_creation_input_tokens: null,
					cache_read_input_tokens: null,
					input_tokens: said.usage.input,
					output_tokens: said.usage.output,
					output_tokens_details: null,
					server_tool_use: null
				}
			},
			{ type: 'message_stop' }
		]
		const ping = { event: 'ping', data: { type: 'ping' }, text: false }
		return events.flatMap((data) => [
			{ event: data.type, data, text: data.type === 'content_block_delta' },
			...(data.type === 'content_block_start' ? [ping] : [])
		])
	},
	error: (_, { message, type }) => ({
		type: 'error',
		error: { type, message },
		request_id: 'req_1'
	}),
	failed: ({ message, type }) => ({
		event: 'error',
		data: { type: 'error', error: { type, message } },
		text: false
	})
}

function message(said: Said, model: string, ended: boolean): Message {
	return {
		id: 'msg_1',
		type: 'message',
		role: 'assistant',
		model,
		container: null,
		diagnostics: null,
		content: ended ? [{ type: 'text', text: said.text, citations: null }] : [],
		stop_reason: ended ? reasonOf(said) : null,
		stop_details: ended ? detailsOf(said) : null,
		stop_sequence: null,
		usage: {
			cache_creation: null,
			cache_creation_input_tokens: null,
			cache_read_input_tokens: null,
			inference_geo: null,
			input_tokens: said.usage.input,
			output_tokens: ended ? said.usage.output : 1,
			output_tokens_details: null,
			server_tool_use: null,
			service_tier: 'standard',
			speed: null
		}
	}
}

function reasonOf({ end }: Said): StopReason {
	return end === 'refused' ? 'refusal' : end === 'truncated' ? 'max_tokens' : 'end_turn'
}

function detailsOf({ end }: Said) {
	return end === 'refused' ? { type: 'refusal' as const, category: null, explanation: null } : null
}
