import type {
	RawMessageStreamEvent,
	StopReason
} from '@anthropic-ai/sdk/resources/messages/messages'
import type { ModelTask } from '../../../src/model/task'
import type { Heard } from './heard'
import { shapeInWords } from './shape-in-words'
import type { Term } from './terms'
import type { Exchange, Wire } from './wire'

/** Thinking is paid, slow and silent; there are models that always think, and some that cannot. */
const thinking: Term<boolean> = { name: 'thinking', forms: [true, false], named: /thinking/ }
const effort: Term<boolean> = {
	name: 'effort',
	forms: [true, false],
	named: /effort|output_config(?!\.format)/
}
/** Older models, and some servers in between, do not know it; they are asked in words. */
const schema: Term<boolean> = {
	name: 'schema',
	forms: [true, false],
	named: /output_config|output_format|schema/
}

/**
 * Anthropic's Messages API, with JSON by schema. It has no temperature any more: the newer
 * models refuse one, and the SDK does not know the parameter.
 */
export const anthropic: Wire = async (exchange) => {
	const { model, task, terms, watch } = exchange
	const { anthropicMessages } = await import('./anthropic-sdk')
	const lazy = terms.form(effort)
	const strict = terms.form(schema)
	const events = await anthropicMessages(model, watch).create(
		{
			model: model.candidate.model,
			system: strict ? task.instructions : shapeInWords(task),
			messages: [{ role: 'user', content: task.material }],
			max_tokens: task.maxOutputTokens,
			...((lazy || strict) && {
				output_config: {
					...(strict && { format: formatOf(task) }),
					...(lazy && { effort: 'low' as const })
				}
			}),
			...(terms.form(thinking) && { thinking: { type: 'disabled' as const } }),
			stream: true
		},
		{ signal: watch.signal }
	)
	for await (const event of events) if (isLast(event, exchange)) break
}

function formatOf({ answer }: ModelTask) {
	return { type: 'json_schema' as const, schema: answer.schema }
}

function isLast(event: RawMessageStreamEvent, { heard, onText }: Exchange): boolean {
	switch (event.type) {
		case 'message_start':
			heard.model = event.message.model
			heard.input = inputOf(event.message.usage)
			return false
		case 'content_block_delta':
			if (event.delta.type !== 'text_delta' || onText(event.delta.text)) return false
			heard.end = 'truncated'
			return true
		case 'message_delta':
			heard.end = endOf(event.delta.stop_reason)
			heard.output = event.usage.output_tokens
			return false
		case 'message_stop':
			return true
		default:
			return false
	}
}

/** What was read from or written to a cache stands apart, and was used all the same. */
function inputOf(usage: {
	input_tokens: number
	cache_creation_input_tokens?: number | null
	cache_read_input_tokens?: number | null
}): number {
	return (
		usage.input_tokens +
		(usage.cache_creation_input_tokens ?? 0) +
		(usage.cache_read_input_tokens ?? 0)
	)
}

function endOf(reason: StopReason | null): Heard['end'] {
	if (reason === null) return 'cut'
	if (reason === 'refusal') return 'refused'
	if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') return 'truncated'
	return 'complete'
}
