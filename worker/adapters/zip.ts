import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate'

/** A file of an archive: text, which is compressed, or bytes as they come. */
export type ZipEntry = { name: string; body: string | ReadableStream<Uint8Array> }

/**
 * Packs files one after the other while they are read, so that an archive of any size
 * needs the memory of one piece.
 */
export function zipStream(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> {
	const pieces = pack(entries)
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await pieces.next()
			if (done) controller.close()
			else controller.enqueue(value)
		},
		async cancel() {
			await pieces.return(undefined)
		}
	})
}

async function* pack(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array, undefined> {
	let ready: Uint8Array[] = []
	const zip = new Zip((error, piece) => {
		if (error) throw error
		ready.push(piece)
	})
	function* taken() {
		const pieces = ready
		ready = []
		yield* pieces
	}
	for await (const { name, body } of entries) {
		const file: ZipInputFile & { push(chunk: Uint8Array, final?: boolean): void } =
			typeof body === 'string' ? new ZipDeflate(name) : new ZipPassThrough(name)
		zip.add(file)
		if (typeof body === 'string') file.push(new TextEncoder().encode(body), true)
		else {
			for await (const chunk of body) {
				file.push(chunk)
				yield* taken()
			}
			file.push(new Uint8Array(), true)
		}
		yield* taken()
	}
	zip.end()
	yield* taken()
	return undefined
}
