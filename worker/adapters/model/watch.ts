import type { AbortSignalLike } from '../../../src/model/provider'

/** How long a call may be silent: before the first byte of the body, and between two bytes. */
export type Waits = { firstByteMs: number; idleMs: number }

export type Silence = 'timed_out' | 'aborted'

/** What a server answered in place of what was asked. */
export type Refusal = { status: number; headers: Headers; text: string }

/** One call under watch; `close` when it is over. */
export type Watch = {
	/** To hand to an SDK as its `fetch`. */
	fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
	/** Aborted when the call ends, however it ends. */
	signal: AbortSignal
	/** Settles at once when the call was silent for too long, or its caller gave up. */
	silence: Promise<Silence>
	/** The answer of the last request, where it was not 2xx. */
	refusal: () => Refusal | null
	/** Headers with a 2xx have come. */
	begun: () => boolean
	/** The connection was refused, or broke off. */
	broke: () => boolean
	close: () => void
}

/** Of a refusal no more is kept than tells which part of a request was not liked. */
const REFUSAL_CHARACTERS = 20_000

/**
 * Watches a call byte by byte, below the SDKs: a stream that stands still never ends in them,
 * and they show neither the pings of one that works nor whether an aborted one was complete.
 */
export function watch(waits: Waits, caller: AbortSignalLike): Watch {
	const controller = new AbortController()
	const silence = Promise.withResolvers<Silence>()
	let timer: ReturnType<typeof setTimeout> | undefined
	let refusal: Refusal | null = null
	let begun = false
	let broke = false
	let closed = false

	const end = (why: Silence) => {
		silence.resolve(why)
		controller.abort()
	}
	const giveUp = () => end('aborted')
	const wait = (milliseconds: number) => {
		clearTimeout(timer)
		if (!closed) timer = setTimeout(() => end('timed_out'), milliseconds)
	}
	const breakOff = (error: unknown): never => {
		broke = true
		throw error
	}

	/** The same bytes; each piece of them puts off the end. */
	const watched = (body: ReadableStream<Uint8Array>) => {
		const reader = body.getReader()
		return new ReadableStream<Uint8Array>({
			async pull(stream) {
				const { done, value } = await reader.read().catch(breakOff)
				if (done) return stream.close()
				wait(waits.idleMs)
				stream.enqueue(value)
			},
			// One that broke off has nothing to cancel any more.
			cancel: (reason) => reader.cancel(reason).catch(() => {})
		})
	}

	caller.addEventListener('abort', giveUp)
	if (caller.aborted) giveUp()
	return {
		signal: controller.signal,
		silence: silence.promise,
		refusal: () => refusal,
		begun: () => begun,
		broke: () => broke,
		close() {
			closed = true
			clearTimeout(timer)
			caller.removeEventListener('abort', giveUp)
			controller.abort()
		},
		async fetch(input, init) {
			refusal = null
			wait(waits.firstByteMs)
			const response = await fetch(input, {
				...init,
				signal: controller.signal,
				// To wherever a server sends us, the key must not go along.
				redirect: 'manual'
			}).catch(breakOff)
			const body = response.body && watched(response.body)
			begun = response.ok
			if (begun) return new Response(body, response)
			const { status, headers } = response
			// The status counts even if its explanation never comes whole.
			refusal = { status, headers, text: '' }
			const text = (await new Response(body).text()).slice(0, REFUSAL_CHARACTERS)
			refusal = { status, headers, text }
			return new Response(text, { status, headers })
		}
	}
}
