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
	WorkerMessageHandler.initializeFromPort(far)
	return near
}

class Port extends EventTarget implements Worker {
	onmessage = null
	onmessageerror = null
	onerror = null
	other: Port | null = null

	/** Arrives after the sender is done, as on any port. */
	postMessage(message: unknown): void {
		const data = asksForShapes(message) ? { ...message, data: { id: '' } } : kept(message, 3)
		queueMicrotask(() => this.other?.dispatchEvent(new MessageEvent('message', { data })))
	}

	terminate(): void {
		this.other = null
	}
}

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

/** pdf.js empties the lists of a message to use them again, three levels down: those are copied. */
function kept(value: unknown, levels: number): unknown {
	if (Array.isArray(value)) return value.slice()
	if (levels === 0 || typeof value !== 'object' || value === null) return value
	if (Object.getPrototypeOf(value) !== Object.prototype) return value
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept(one, levels - 1)]))
}
