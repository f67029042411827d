import type {
	Response,
	ResponseOutputMessage,
	ResponseStreamEvent
} from 'openai/resources/responses/responses'
import type { Dialect, Event, Said } from './reply'

const item_id = 'msg_1'
const place = { item_id, output_index: 0, content_index: 0 }

/** OpenAI's Responses API. */
export const responses: Dialect = {
	json: (said, model) => response(said, model, statusOf(said)),
	events(said, model, pieces) {
		const part = said.end === 'refused' ? refusal(said.text) : outputText(said.text)
		const bare = said.end === 'refused' ? refusal('') : outputText('')
		const begun = response({ ...said, text: '' }, model, 'in_progress')
		return numbered([
			{ type: 'response.created', response: begun },
			{ type: 'response.in_progress', response: begun },
			{ type: 'response.output_item.added', output_index: 0, item: message('in_progress', []) },
			{ type: 'response.content_part.added', ...place, part: bare },
			...pieces.map((delta) =>
				said.end === 'refused'
					? { type: 'response.refusal.delta' as const, ...place, delta }
					: { type: 'response.output_text.delta' as const, ...place, delta, logprobs: [] }
			),
			said.end === 'refused'
				? { type: 'response.refusal.done', ...place, refusal: said.text }
				: { type: 'response.output_text.done', ...place, text: said.text, logprobs: [] },
			{ type: 'response.content_part.done', ...place, part },
			{
				type: 'response.output_item.done',
				output_index: 0,
				item: message(said.end === 'truncated' ? 'incomplete' : 'completed', [part])
			},
			said.end === 'truncated'
				? { type: 'response.incomplete', response: response(said, model, 'incomplete') }
				: { type: 'response.completed', response: response(said, model, 'completed') }
		])
	},
	error: (_, { message, type, code = null, param = null }) => ({
		error: { message, type, code, param }
	}),
	failed: ({ message, type, code = null, param = null }) => ({
		event: 'error',
		data: { type: 'error', error: { message, type, code, param }, sequence_number: 9 },
		text: false
	})
}

type Bare<E> = E extends ResponseStreamEvent ? Omit<E, 'sequence_number'> : never

function numbered(events: Bare<ResponseStreamEvent>[]): Event[] {
	return events.map((event, sequence_number) => ({
		event: event.type,
		data: { ...event, sequence_number },
		text: event.type === 'response.output_text.delta' || event.type === 'response.refusal.delta'
	}))
}

function statusOf({ end }: Said): 'completed' | 'incomplete' {
	return end === 'truncated' ? 'incomplete' : 'completed'
}

function response(
	said: Said,
	model: string,
	status: 'completed' | 'incomplete' | 'in_progress'
): Response {
	const part = said.end === 'refused' ? refusal(said.text) : outputText(said.text)
	const { input, output } = said.usage
	return {
		id: 'resp_1',
		object: 'response',
		access_programs: null,
		created_at: 1_780_000_000,
		status,
		model,
		output: status === 'in_progress' ? [] : [message(status, [part])],
		output_text: said.end === 'refused' ? '' : said.text,
		error: null,
		incomplete_details: status === 'incomplete' ? { reason: 'max_output_tokens' } : null,
		instructions: null,
		metadata: null,
		parallel_tool_calls: true,
		temperature: 1,
		tool_choice: 'auto',
		tools: [],
		top_p: 1,
		...(status !== 'in_progress' && {
			usage: {
				input_tokens: input,
				input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
				output_tokens: output,
				output_tokens_details: { reasoning_tokens: 0 },
				total_tokens: input + output
			}
		})
	}
}

function message(
	status: ResponseOutputMessage['status'],
	content: ResponseOutputMessage['content']
): ResponseOutputMessage {
	return { id: item_id, type: 'message', role: 'assistant', status, content }
}

function outputText(text: string) {
	return { type: 'output_text' as const, text, annotations: [], logprobs: [] }
}

function refusal(text: string) {
	return { type: 'refusal' as const, refusal: text }
}
