import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions'
import type { Dialect, Event, Said } from './reply'

const common = { id: 'chatcmpl_1', created: 1_780_000_000 }

/** Chat completions, as OpenAI and all that speak like it have them. */
export const chat: Dialect = {
	json: (said, model): ChatCompletion => ({
		...common,
		object: 'chat.completion',
		model,
		choices: [
			{
				index: 0,
				finish_reason: finish(said),
				logprobs: null,
				message: {
					role: 'assistant',
					content: said.end === 'refused' ? null : said.text,
					refusal: said.end === 'refused' ? said.text : null
				}
			}
		],
		usage: usage(said)
	}),
	events(said, model, pieces) {
		const chunk = (
			delta: ChatCompletionChunk.Choice.Delta,
			finish_reason: ChatCompletionChunk.Choice['finish_reason'] = null
		): ChatCompletionChunk => ({
			...common,
			object: 'chat.completion.chunk',
			model,
			choices: [{ index: 0, delta, finish_reason, logprobs: null }]
		})
		const piece = (text: string) =>
			chunk(said.end === 'refused' ? { refusal: text } : { content: text })
		return [
			sent(chunk({ role: 'assistant', content: '' })),
			...pieces.map((text) => ({ ...sent(piece(text)), text: true })),
			sent(chunk({}, finish(said))),
			sent({ ...chunk({}), choices: [], usage: usage(said) }),
			sent('[DONE]')
		]
	},
	error: (_, { message, type, code = null, param = null }) => ({
		error: { message, type, code, param }
	}),
	failed: ({ message, type, code = null }) => sent({ error: { message, type, code } })
}

function sent(data: unknown): Event {
	return { event: null, data, text: false }
}

function finish({ end }: Said): 'stop' | 'length' {
	return end === 'truncated' ? 'length' : 'stop'
}

function usage({ usage: { input, output } }: Said) {
	return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output }
}
