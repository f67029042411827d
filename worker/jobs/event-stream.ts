import type { OptimizationEvent } from '../../src/optimization/resource'

type NewEvent = Omit<OptimizationEvent, 'id' | 'at'>

const prefix = 'event:'
const encoder = new TextEncoder()

function keyOf(id: number): string {
	return prefix + String(id).padStart(6, '0')
}

function isLast(event: OptimizationEvent): boolean {
	return event.status === 'completed' || event.status === 'failed'
}

function frame(event: OptimizationEvent): Uint8Array<ArrayBuffer> {
	return encoder.encode(`id: ${event.id}\nevent: status\ndata: ${JSON.stringify(event)}\n\n`)
}

/**
 * The events of one object, numbered from 1. Each is stored before it is sent, so that a
 * reader who comes back with the last number it saw gets exactly what it missed.
 */
export class EventStream {
	private readonly readers = new Set<ReadableByteStreamController>()
	/** Ends when nobody reads or adds: an event added between a reader's list and its stream would be lost. */
	private turn: Promise<unknown> = Promise.resolve()

	constructor(private readonly storage: DurableObjectStorage) {}

	add(event: NewEvent): Promise<void> {
		return this.inTurn(() => this.store(event))
	}

	private async store(event: NewEvent): Promise<void> {
		const stored = await this.list()
		const id = (stored.at(-1)?.id ?? 0) + 1
		const numbered: OptimizationEvent = { ...event, id, at: new Date().toISOString() }
		await this.storage.put(keyOf(id), numbered)
		for (const reader of this.readers) this.send(reader, numbered)
	}

	/** What came after `lastId`, then what comes; the stream ends with the last event there can be. */
	open(lastId: number): Promise<ReadableStream<Uint8Array>> {
		return this.inTurn(() => this.openAfter(lastId))
	}

	private async openAfter(lastId: number): Promise<ReadableStream<Uint8Array>> {
		const stored = await this.list()
		const missed = stored.filter((event) => event.id > lastId)
		const last = stored.at(-1)
		let mine: ReadableByteStreamController | null = null
		return new ReadableStream({
			// Only a byte stream can leave the object.
			type: 'bytes',
			start: (controller) => {
				mine = controller
				// A comment at once, so that proxies and browsers open the stream.
				controller.enqueue(encoder.encode(': open\n\n'))
				this.readers.add(controller)
				for (const event of missed) this.send(controller, event)
				// Whoever has seen the last event already has nothing to wait for.
				if (last && isLast(last) && missed.length === 0) this.end(controller)
			},
			cancel: () => {
				if (mine) this.readers.delete(mine)
			}
		})
	}

	private inTurn<T>(task: () => Promise<T>): Promise<T> {
		const mine = this.turn.then(task)
		this.turn = mine.catch(() => {})
		return mine
	}

	private send(reader: ReadableByteStreamController, event: OptimizationEvent): void {
		if (!this.readers.has(reader)) return
		try {
			reader.enqueue(frame(event))
			if (isLast(event)) this.end(reader)
		} catch {
			// The reader has gone away; what it missed is stored.
			this.readers.delete(reader)
		}
	}

	private end(reader: ReadableByteStreamController): void {
		this.readers.delete(reader)
		reader.close()
	}

	private async list(): Promise<OptimizationEvent[]> {
		const stored = await this.storage.list<OptimizationEvent>({ prefix })
		return [...stored.values()]
	}
}
