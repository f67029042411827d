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

	constructor(private readonly storage: DurableObjectStorage) {}

	async add(event: NewEvent): Promise<void> {
		const stored = await this.list()
		const id = (stored.at(-1)?.id ?? 0) + 1
		const numbered: OptimizationEvent = { ...event, id, at: new Date().toISOString() }
		await this.storage.put(keyOf(id), numbered)
		for (const reader of this.readers) this.send(reader, numbered)
	}

	/** What came after `lastId`, then what comes; the stream ends with the last event there can be. */
	async open(lastId: number): Promise<ReadableStream<Uint8Array>> {
		const missed = (await this.list()).filter((event) => event.id > lastId)
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
			},
			cancel: () => {
				if (mine) this.readers.delete(mine)
			}
		})
	}

	private send(reader: ReadableByteStreamController, event: OptimizationEvent): void {
		if (!this.readers.has(reader)) return
		try {
			reader.enqueue(frame(event))
			if (!isLast(event)) return
			reader.close()
		} catch {
			// The reader has gone away; what it missed is stored.
		}
		this.readers.delete(reader)
	}

	private async list(): Promise<OptimizationEvent[]> {
		const stored = await this.storage.list<OptimizationEvent>({ prefix })
		return [...stored.values()]
	}
}
