import type { ResponseStreamEvent } from 'openai/resources/responses/responses'
import { openAiSdk } from './openai-sdk'
import type { Term } from './terms'
import { type Exchange, StreamError, type Wire } from './wire'

/** Thinking is paid, slow and silent. Older models know no less than "low", some do not think. */
const effort: Term<'none' | 'low' | null> = {
	name: 'effort',
	forms: ['none', 'low', null],
	named: /reasoning|effort/
}

const temperature: Term<boolean> = {
	name: 'temperature',
	forms: [true, false],
	named: /temperature/
}

/** OpenAI's Responses API, with JSON by schema. */
export const openai: Wire = async (exchange) => {
	const { model, task, terms, watch } = exchange
	const client = await openAiSdk(model, watch)
	// Temperature first: what refuses it tends to speak of reasoning as well.
	const warm = terms.form(temperature)
	const thinking = terms.form(effort)
	const events = await client.responses.create(
		{
			model: model.candidate.model,
			instructions: task.instructions,
			input: task.material,
			text: {
				format: {
					type: 'json_schema',
					name: task.answer.name,
					schema: task.answer.schema,
					strict: true
				}
			},
			max_output_tokens: task.maxOutputTokens,
			...(thinking && { reasoning: { effort: thinking } }),
			...(warm && { temperature: task.temperature }),
			// Or the resume is kept there for thirty days.
			store: false,
			stream: true
		},
		{ signal: watch.signal }
	)
	for await (const event of events) if (isLast(event, exchange)) break
}

function isLast(event: ResponseStreamEvent, { heard, onText }: Exchange): boolean {
	switch (event.type) {
		case 'response.output_text.delta':
			if (onText(event.delta)) return false
			heard.end = 'truncated'
			return true
		case 'response.refusal.done':
			heard.end = 'refused'
			return false
		case 'response.completed':
		case 'response.incomplete': {
			const { model, usage, incomplete_details: cause } = event.response
			heard.model = model
			heard.input = usage?.input_tokens ?? null
			heard.output = usage?.output_tokens ?? null
			if (cause?.reason === 'content_filter') heard.end = 'refused'
			else if (event.type === 'response.incomplete') heard.end = 'truncated'
			else if (heard.end !== 'refused') heard.end = 'complete'
			return true
		}
		case 'response.failed':
			throw new StreamError(event.response.error?.code ?? 'server_error')
		default:
			return false
	}
}
