import { Inflate } from 'fflate'

/** Content, fonts and tables of a 30-page document stay far below this; a bomb does not. */
export const pdfInflateLimit = 48 * 1024 * 1024

const STEP = 4 * 1024
const DICTIONARY_REACH = 2_048

/**
 * Whether the Flate streams of a PDF stay within `limit` bytes when inflated.
 * Counted step by step without keeping anything, so a bomb never expands.
 * Pictures count too: a stream may be called a picture and used as page content.
 * Streams that do not inflate (encrypted, damaged) count as far as they go.
 */
export function pdfInflatesWithin(bytes: Uint8Array, limit = pdfInflateLimit): boolean {
	let total = 0
	for (const stream of streams(bytes)) {
		total += inflatedSize(stream.data, stream.layers, limit - total)
		if (total > limit) return false
	}
	return true
}

type Stream = { data: Uint8Array; layers: number }

function* streams(bytes: Uint8Array): Generator<Stream> {
	let from = 0
	for (;;) {
		const at = indexOf(bytes, 'stream', from)
		if (at < 0) return
		from = at + 6
		if (indexOf(bytes, 'endstream', at - 3) === at - 3) continue
		const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY_REACH), at))
		const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
		const layers = dictionary.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0
		if (layers === 0) continue
		const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
		const end = indexOf(bytes, 'endstream', start)
		yield { data: bytes.subarray(start, end < 0 ? bytes.length : end), layers }
	}
}

function inflatedSize(data: Uint8Array, layers: number, budget: number): number {
	let size = 0
	let sink: (chunk: Uint8Array) => void = (chunk) => {
		size += chunk.length
	}
	for (let layer = 0; layer < layers; layer++) sink = inflater(sink)
	try {
		for (let at = 0; at < data.length && size <= budget; at += STEP)
			sink(data.subarray(at, at + STEP))
	} catch {
		return size
	}
	return size
}

/** Skips the two bytes of the zlib header: fflate's raw inflate needs no checksum at the end. */
function inflater(sink: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
	let skipped = 0
	const inflate = new Inflate(sink)
	return (chunk) => {
		const skip = Math.min(2 - skipped, chunk.length)
		skipped += skip
		if (chunk.length > skip) inflate.push(chunk.subarray(skip))
	}
}

function indexOf(bytes: Uint8Array, ascii: string, from: number): number {
	const first = ascii.charCodeAt(0)
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
		let same = 1
		while (same < ascii.length && bytes[at + same] === ascii.charCodeAt(same)) same++
		if (same === ascii.length) return at
	}
	return -1
}
