import type { ServerResponse } from 'node:http'
import type { Asked } from './asked'
import { chat } from './chat'
import { messages } from './messages'
import type { Outcome } from './outcome'
import { type Pace, piecesOf, tokensOf } from './pace'
import type { Dialect, Event, Problem, Said } from './reply'
import { responses } from './responses'
import { open, type Sink } from './sink'

const dialects = { responses, chat, messages } satisfies Record<Asked['dialect'], Dialect>

/** Answers the request so that it comes to this outcome. `text` is what the model would say. */
export async function transmit(
	response: ServerResponse,
	asked: Asked,
	outcome: Outcome,
	text: string,
	{ pace, gzip }: { pace: Pace; gzip: boolean }
): Promise<void> {
	const start: Start = (status, headers) => open(response, status, headers, gzip)
	if (outcome === 'reset') return void response.socket?.destroy()
	if (outcome === 'hang') return
	const dialect = dialects[asked.dialect]
	if (typeof outcome === 'object' && 'status' in outcome) return refuse(start, dialect, outcome)
	await pace.first()
	const said = saidIn(asked, outcome, text)
	const broken = typeof outcome === 'string' && outcome.endsWith('in mid-stream')
	if (asked.stream) {
		const events = dialect.events(said, asked.model, piecesOf(said.text, pace.tokens))
		const sink = start(200, { 'content-type': 'text/event-stream; charset=utf-8' })
		if (outcome === 'stall after headers') return
		await stream(sink, broken ? firstHalf(events) : events, pace, response)
		if (broken) return breakOff(sink, dialect, outcome, response)
		return sink.end()
	}
	const whole = JSON.stringify(dialect.json(said, asked.model))
	const sink = start(200, { 'content-type': 'application/json' })
	if (outcome === 'stall after headers') return
	sink.write(broken ? whole.slice(0, whole.length / 2) : whole)
	if (!broken) return sink.end()
	if (outcome !== 'stall in mid-stream') response.socket?.destroySoon()
}

type Start = (status: number, headers: Record<string, string | number>) => Sink

function refuse(start: Start, dialect: Dialect, outcome: Extract<Outcome, { status: number }>) {
	const { status, retryAfter, retryAfterMs, message, type, ...more } = outcome
	const problem: Problem = {
		message: message ?? `The provider says ${status}`,
		type: type ?? (status >= 500 ? 'api_error' : 'invalid_request_error'),
		...more
	}
	const sink = start(status, {
		'content-type': 'application/json',
		...(retryAfter !== undefined && { 'retry-after': retryAfter }),
		...(retryAfterMs !== undefined && { 'retry-after-ms': retryAfterMs })
	})
	sink.end(JSON.stringify(dialect.error(status, problem)))
}

function saidIn(asked: Asked, outcome: Outcome, text: string): Said {
	const words = wordsFor(outcome, text)
	return {
		text: words,
		end: outcome === 'refusal' ? 'refused' : outcome === 'truncated' ? 'truncated' : 'complete',
		usage: {
			input: tokensOf(JSON.stringify(asked.body)),
			output: tokensOf(words)
		}
	}
}

function wordsFor(outcome: Outcome, text: string): string {
	if (typeof outcome === 'object' && 'text' in outcome) return outcome.text
	if (outcome === 'refusal') return 'That is nothing I can help with.'
	if (outcome === 'empty') return ''
	if (outcome === 'wrong shape') return '{"unexpected":[1,2,3]}'
	// Half of an answer is not JSON.
	if (outcome === 'malformed' || outcome === 'truncated') return text.slice(0, text.length / 2)
	return text
}

async function stream(sink: Sink, events: Event[], pace: Pace, response: ServerResponse) {
	for (const event of events) {
		if (response.destroyed) return
		sink.write(written(event))
		if (event.text) await pace.between()
	}
}

function breakOff(sink: Sink, dialect: Dialect, outcome: Outcome, response: ServerResponse) {
	if (outcome === 'stall in mid-stream') return
	if (outcome === 'cut in mid-stream') return void response.socket?.destroySoon()
	sink.end(written(dialect.failed(problemOf(outcome))))
}

/** All up to the middle of the text. */
function firstHalf(events: Event[]): Event[] {
	const text = events.filter((event) => event.text)
	const last = text[Math.floor((text.length - 1) / 2)]
	return last ? events.slice(0, events.indexOf(last) + 1) : []
}

function problemOf(outcome: Outcome): Problem {
	return outcome === 'overload in mid-stream'
		? { message: 'Overloaded', type: 'overloaded_error', code: 'rate_limit_exceeded' }
		: { message: 'Something went wrong here', type: 'api_error', code: 'server_error' }
}

function written({ event, data }: Event): string {
	const text = typeof data === 'string' ? data : JSON.stringify(data)
	return `${event === null ? '' : `event: ${event}\n`}data: ${text}\n\n`
}
