import type { ServerResponse } from 'node:http'
import { constants, createGzip } from 'node:zlib'

/** Where an answer goes, piece by piece. */
export type Sink = { write: (text: string) => void; end: (text?: string) => void }

/** Sends the headers, and gives where the body goes; each piece leaves at once, compressed or not. */
export function open(
	response: ServerResponse,
	status: number,
	headers: Record<string, string | number>,
	gzip: boolean
): Sink {
	response.writeHead(status, { ...headers, ...(gzip && { 'content-encoding': 'gzip' }) })
	response.flushHeaders()
	if (!gzip) return { write: (text) => response.write(text), end: (text) => response.end(text) }
	const packed = createGzip({ flush: constants.Z_SYNC_FLUSH })
	packed.pipe(response)
	return { write: (text) => packed.write(text), end: (text) => packed.end(text) }
}
