import { z } from 'zod'

/** What pdf.js puts on `globalThis` when it loads: the half of it that would run in a web worker. */
const halfOfWorker = z.object({
	WorkerMessageHandler: z.custom<{ initializeFromPort(port: Worker): void }>(
		(given) =>
			typeof given === 'function' && typeof Reflect.get(given, 'initializeFromPort') === 'function'
	)
})

/**
 * A port to a pdf.js "worker" that runs in this isolate, for `PDFWorker.create({ port })`. Left to
 * itself, pdf.js copies every message with `structuredClone`, a tenth of all reading; here both
 * sides hold the same objects. Throws when pdf.js no longer gives its other half away.
 */
export function openChannel(): Worker {
	const { WorkerMessageHandler } = halfOfWorker.parse(Reflect.get(globalThis, 'pdfjsWorker'))
	const near = new Port()
	const far = new Port()
	near.other = far
	far.other = near
	WorkerMessageHandler.initializeFromPort(worker.parse(far))
	return worker.parse(near)
}

type Listener = (event: { data: unknown }) => void

/** As much of a worker as pdf.js uses: messages to its other end, and listeners for those from there. */
class Port {
	readonly #listeners = new Set<Listener>()
	other: Port | null = null

	/** Arrives after the sender is done, as on any port. */
	postMessage(message: unknown): void {
		const data = asksForShapes(message) ? { ...message, data: { id: '' } } : kept(message, 2)
		queueMicrotask(() => this.other?.hear(data))
	}

	hear(data: unknown): void {
		for (const listener of [...this.#listeners]) listener({ data })
	}

	addEventListener(_: 'message', listener: Listener, { signal }: { signal?: AbortSignal } = {}) {
		if (signal?.aborted) return
		this.#listeners.add(listener)
		signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
	}

	removeEventListener(_: 'message', listener: Listener): void {
		this.#listeners.delete(listener)
	}

	terminate(): void {
		this.#listeners.clear()
	}
}

const worker = z.custom<Worker>((given) => given instanceof Port)

/**
 * Asks the other half to draw all letters of a font that cannot be shown. Nothing is ever drawn, so
 * it is asked for a font that no file has, and answers that it is done.
 */
function asksForShapes(message: unknown): message is { action: string } {
	return (
		typeof message === 'object' &&
		message !== null &&
		'action' in message &&
		message.action === 'FontFallback'
	)
}

/** pdf.js empties the lists of a message to use them again, two levels down: those are copied. */
function kept(value: unknown, levels: number): unknown {
	if (Array.isArray(value)) return value.slice()
	if (levels === 0 || typeof value !== 'object' || value === null) return value
	if (Object.getPrototypeOf(value) !== Object.prototype) return value
	const copy: Record<string, unknown> = {}
	for (const [key, one] of Object.entries(value)) copy[key] = kept(one, levels - 1)
	return copy
}
