import { fail, ok, type Result } from '../../src/result'
import { offlineWords } from '../offline-words'

export type SendProblem = 'cancelled' | { message: string }

type Ticket = { url: string; headers: Record<string, string> }
type Options = { onProgress: (share: number) => void; signal: AbortSignal }

/** PUTs a file to the address of a ticket. XMLHttpRequest, because fetch tells no progress. */
export function putFile(
	file: File,
	{ url, headers }: Ticket,
	{ onProgress, signal }: Options
): Promise<Result<null, SendProblem>> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest()
		request.open('PUT', url)
		for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
		request.upload.onprogress = (event) => {
			if (event.lengthComputable) onProgress(event.loaded / event.total)
		}
		request.onload = () =>
			resolve(request.status < 300 ? ok(null) : fail({ message: messageOf(request.responseText) }))
		request.onerror = () => resolve(fail({ message: offlineWords }))
		request.onabort = () => resolve(fail('cancelled'))
		signal.addEventListener('abort', () => request.abort())
		request.send(file)
	})
}

function messageOf(body: string): string {
	try {
		const answer: unknown = JSON.parse(body)
		const worded = typeof answer === 'object' && answer !== null && 'message' in answer
		return worded ? String(answer.message) : offlineWords
	} catch {
		return offlineWords
	}
}
