import { fail, ok, type Result } from '../../src/result'
import { browserApi } from '../browser-api'
import { offlineWords } from '../offline-words'
import { putFile, type SendProblem } from './put-file'

type Options = {
	mediaType: string
	/** Send it for this resume again, whose file never came or could not be read. */
	resumeId?: string
	onProgress: (share: number) => void
	signal: AbortSignal
}

/** Ticket, file, and the wish to have it read. Gives back the resume's id. */
export async function sendResume(
	file: File,
	{ mediaType, resumeId, onProgress, signal }: Options
): Promise<Result<string, SendProblem>> {
	try {
		// Not called off halfway: what it has begun could not be taken back without its id.
		const asked = await browserApi.resumes.presign.$post({
			json: { fileName: file.name, size: file.size, mediaType, resumeId }
		})
		if (!asked.ok) {
			const { message } = await asked.json()
			return fail(signal.aborted ? 'cancelled' : { message })
		}
		const ticket = await asked.json()
		const sent = signal.aborted
			? fail('cancelled' as const)
			: await putFile(file, ticket, { onProgress, signal })
		if (!sent.ok) {
			if (sent.failure === 'cancelled' && !resumeId) await takeBack(ticket.resumeId)
			return sent
		}
		const read = await browserApi.resumes[':id'].parse.$post({ param: { id: ticket.resumeId } })
		return read.ok ? ok(ticket.resumeId) : fail({ message: (await read.json()).message })
	} catch {
		return fail(signal.aborted ? 'cancelled' : { message: offlineWords })
	}
}

/** A new resume whose file was called off is not wanted: nothing of it stays in the list. */
async function takeBack(id: string): Promise<void> {
	try {
		await browserApi.resumes[':id'].$delete({ param: { id }, query: {} })
	} catch {
		// The connection is gone too: it is shown as waiting for its file, and can be deleted there.
	}
}
