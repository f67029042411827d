import { z } from 'zod'
import type { ModelTask } from '../../../src/model/task'
import type { Heard } from './heard'
import { openAiSdk } from './openai-sdk'
import { shapeInWords } from './shape-in-words'
import type { Term } from './terms'
import type { Exchange, Wire } from './wire'

/** How the answer is kept to JSON: by its schema, to any object, or by asking for it alone. */
const shape: Term<'schema' | 'object' | 'asked'> = {
	name: 'shape',
	forms: ['schema', 'object', 'asked'],
	named: /response_?format|json|schema|structured|grammar/i
}
const temperature: Term<boolean> = {
	name: 'temperature',
	forms: [true, false],
	named: /temperature/i
}
const countTokens: Term<boolean> = {
	name: 'usage',
	forms: [true, false],
	named: /stream_options|include_usage/i
}

/** Any server that speaks chat completions as OpenAI's does: Ollama, vLLM, Groq, OpenRouter … */
export const compatible: Wire = async (exchange) => {
	const { model, task, terms, watch } = exchange
	const client = await openAiSdk(model, watch)
	const format = responseFormat(task, terms.form(shape))
	const chunks = await client.chat.completions.create(
		{
			model: model.candidate.model,
			messages: [
				// In words too: there are servers that take the format and do not mind it.
				{ role: 'system', content: shapeInWords(task) },
				{ role: 'user', content: task.material }
			],
			max_tokens: task.maxOutputTokens,
			...(format && { response_format: format }),
			...(terms.form(temperature) && { temperature: task.temperature }),
			...(terms.form(countTokens) && { stream_options: { include_usage: true } }),
			stream: true
		},
		{ signal: watch.signal }
	)
	for await (const piece of chunks) if (isLast(piece, exchange)) break
}

function responseFormat({ answer }: ModelTask, form: 'schema' | 'object' | 'asked') {
	if (form === 'asked') return null
	if (form === 'object') return { type: 'json_object' as const }
	const { name, schema } = answer
	return { type: 'json_schema' as const, json_schema: { name, schema, strict: true } }
}

/** What is used of a piece of the stream. Not every server sends all that OpenAI's does. */
const chunk = z.object({
	model: z.string().nullish(),
	usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
	choices: z
		.array(
			z.object({
				delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
				finish_reason: z.string().nullish()
			})
		)
		.nullish()
})

function isLast(given: unknown, { heard, onText }: Exchange): boolean {
	const { model, usage, choices } = chunk.safeParse(given).data ?? {}
	if (model) heard.model = model
	if (usage) {
		heard.input = usage.prompt_tokens
		heard.output = usage.completion_tokens
	}
	const choice = choices?.[0]
	if (choice?.delta?.content && !onText(choice.delta.content)) {
		heard.end = 'truncated'
		return true
	}
	if (choice?.delta?.refusal) heard.end = 'refused'
	if (choice?.finish_reason) heard.end = endOf(choice.finish_reason, heard.end)
	return false
}

function endOf(reason: string, before: Heard['end']): Heard['end'] {
	if (before === 'refused' || reason === 'content_filter') return 'refused'
	return reason === 'length' ? 'truncated' : 'complete'
}
