import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import type { AnswerSchema, ModelTask } from '../../../src/model/task'
import { openAiSdk } from './openai-sdk'
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
				{ role: 'system', content: instructionsWithShape(task) },
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
	for await (const chunk of chunks) if (isLast(chunk, exchange)) break
}

function responseFormat({ answer }: ModelTask, form: 'schema' | 'object' | 'asked') {
	if (form === 'asked') return null
	if (form === 'object') return { type: 'json_object' as const }
	const { name, schema } = answer
	return { type: 'json_schema' as const, json_schema: { name, schema, strict: true } }
}

/** The schema stands in the words too: there are servers that take the format and do not mind it. */
function instructionsWithShape({ instructions, answer }: ModelTask): string {
	return `${instructions}

Answer with one JSON object and nothing else. It has to fit this JSON schema:
${JSON.stringify(answer.schema satisfies AnswerSchema)}`
}

function isLast(chunk: ChatCompletionChunk, { heard, onText }: Exchange): boolean {
	// Not every server sends all that the type promises.
	if (chunk.model) heard.model = chunk.model
	if (chunk.usage) {
		heard.input = chunk.usage.prompt_tokens
		heard.output = chunk.usage.completion_tokens
	}
	const choice = chunk.choices?.[0]
	if (choice?.delta?.content && !onText(choice.delta.content)) {
		heard.end = 'truncated'
		return true
	}
	if (choice?.delta?.refusal) heard.end = 'refused'
	if (choice?.finish_reason) heard.end = endOf(choice.finish_reason, heard.end)
	return false
}

function endOf(
	reason: NonNullable<ChatCompletionChunk.Choice['finish_reason']>,
	before: Exchange['heard']['end']
): Exchange['heard']['end'] {
	if (before === 'refused' || reason === 'content_filter') return 'refused'
	return reason === 'length' ? 'truncated' : 'complete'
}
