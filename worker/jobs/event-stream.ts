import type { OptimizationEvent } from '../../src/optimization/resource'
import { inTurns } from './turns'

export type NewEvent = Omit<OptimizationEvent, 'id' | 'at'>

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
	/** Nobody reads while another adds: an event between a reader's list and its stream would be lost. */
	private readonly inTurn = inTurns()
	/** All that is stored, once it was read: nobody but this object writes it. */
	private stored: OptimizationEvent[] | null = null

	constructor(private readonly storage: DurableObjectStorage) {}

	/**
	 * Stores an event and sends it. What `alongside` writes is stored with it or not at all: it
	 * is called in the same turn, and writes of one turn are one transaction. After the last
	 * event there is none, and nothing is written.
	 */
	add(event: NewEvent, alongside: () => Promise<unknown>[] = () => []): Promise<void> {
		return this.inTurn(() => this.store(event, alongside))
	}

	private async store(event: NewEvent, alongside: () => Promise<unknown>[]): Promise<void> {
		const stored = await this.list()
		const last = stored.at(-1)
		if (last && isLast(last)) return
		const id = (last?.id ?? 0) + 1
		const numbered: OptimizationEvent = { ...event, id, at: new Date().toISOString() }
		await Promise.all([this.storage.put(keyOf(id), numbered), ...alongside()])
		this.stored = [...stored, numbered]
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

	/** Knows nothing any more, as the storage does when all of it was deleted. */
	forget(): void {
		this.stored = null
	}

	/** A stream with nothing but an end, for an object that keeps no events of it any more. */
	static ofEnd(event: NewEvent, lastId: number): ReadableStream<Uint8Array> {
		const numbered = { ...event, id: lastId + 1, at: new Date().toISOString() }
		return new ReadableStream({
			type: 'bytes',
			start(controller) {
				controller.enqueue(frame(numbered))
				controller.close()
			}
		})
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
		this.stored ??= [...(await this.storage.list<OptimizationEvent>({ prefix })).values()]
		return this.stored
	}
}
