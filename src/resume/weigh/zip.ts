import { Unzip, UnzipInflate } from 'fflate'
import { fail, ok, type Result } from '../../result'

export type ZipLimits = { entries: number; inflatedBytes: number; keptBytes: number }

/**
 * Word files of resumes hold 15 to 60 parts and rarely more than a few MB; the
 * kept limit is what an XML parser can hold as a tree in a 128 MB isolate.
 */
export const zipLimits: ZipLimits = {
	entries: 2_000,
	inflatedBytes: 50 * 1024 * 1024,
	keptBytes: 4 * 1024 * 1024
}

/** Small enough that one step of a bomb (at most 1,032 : 1) stays far below the limit. */
const STEP = 4 * 1024

/**
 * Inflates a zip step by step and gives back the parts that `keep` names. Only
 * what was counted is ever handed on, whatever the zip's own directory claims.
 * Fails with `too_complex` over a limit and with `damaged` for a cut-off or
 * broken file.
 */
export function unpackZip(
	bytes: Uint8Array,
	keep: (name: string) => boolean,
	limits: ZipLimits = zipLimits
): Result<Map<string, Uint8Array>> {
	if (!hasDirectory(bytes)) return fail({ code: 'parse_failed', reason: 'damaged' })
	const parts = new Map<string, Uint8Array[]>()
	const count = { entries: 0, inflated: 0, kept: 0 }
	const over = () =>
		count.entries > limits.entries ||
		count.inflated > limits.inflatedBytes ||
		count.kept > limits.keptBytes
	const unzip = new Unzip((file) => {
		count.entries++
		if (over()) return
		const chunks: Uint8Array[] = []
		const kept = keep(file.name)
		if (kept) parts.set(file.name, chunks)
		file.ondata = (error, chunk) => {
			if (error) throw error
			count.inflated += chunk.length
			if (!kept) return
			count.kept += chunk.length
			if (!over()) chunks.push(chunk)
		}
		file.start()
	})
	unzip.register(UnzipInflate)
	try {
		for (let at = 0; at < bytes.length && !over(); at += STEP)
			unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
	} catch {
		return fail({ code: 'parse_failed', reason: 'damaged' })
	}
	if (over()) return fail({ code: 'parse_failed', reason: 'too_complex' })
	return ok(new Map([...parts].map(([name, chunks]) => [name, join(chunks)])))
}

/** A whole zip ends with its directory's end record, within 65,557 bytes of the end (APPNOTE 4.3.16). */
function hasDirectory(bytes: Uint8Array): boolean {
	const first = Math.max(0, bytes.length - 65_557)
	for (let at = bytes.length - 22; at >= first; at--) {
		if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
			return true
	}
	return false
}

function join(chunks: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
	let at = 0
	for (const chunk of chunks) {
		whole.set(chunk, at)
		at += chunk.length
	}
	return whole
}
