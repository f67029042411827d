import { exports } from 'cloudflare:workers'
import {
	type ResumeDetail,
	resumeDetail,
	resumeMediaTypes,
	type UploadTicket,
	uploadTicket
} from '../../src/resume/resource'
import { documents } from './documents'
import { ask, type Person } from './people'

export type ResumeFile = { bytes: Uint8Array<ArrayBuffer>; fileName: string; mediaType: string }

/** A good PDF, unless told otherwise. */
export function resumeFile(given: Partial<ResumeFile> = {}): ResumeFile {
	return {
		bytes: documents.samplePdf,
		fileName: 'My_resume.pdf',
		mediaType: resumeMediaTypes.pdf,
		...given
	}
}

/** Asks for a ticket; `resumeId` to upload again. */
export async function presign(
	person: Person,
	file: ResumeFile,
	resumeId?: string
): Promise<UploadTicket> {
	const { fileName, mediaType, bytes } = file
	const body = { fileName, mediaType, size: bytes.length, ...(resumeId ? { resumeId } : {}) }
	const response = await ask('POST', '/resumes/presign', { body, headers: person.headers })
	if (response.status !== 201) throw new Error(`Presign: ${await response.text()}`)
	return uploadTicket.parse(await response.json())
}

/** Sends a file to a ticket's address, as its holder or anybody else would. */
export function put(
	ticket: Pick<UploadTicket, 'url' | 'headers'>,
	bytes: Uint8Array<ArrayBuffer>,
	headers: Record<string, string> = {}
): Promise<Response> {
	return exports.default.fetch(`http://localhost${ticket.url}`, {
		method: 'PUT',
		headers: { 'Content-Length': String(bytes.length), ...ticket.headers, ...headers },
		body: bytes
	})
}

/** A resume whose file has arrived. */
export async function uploadResume(person: Person, given?: Partial<ResumeFile>): Promise<string> {
	const file = resumeFile(given)
	const ticket = await presign(person, file)
	const response = await put(ticket, file.bytes)
	if (response.status !== 204) throw new Error(`Upload: ${await response.text()}`)
	return ticket.resumeId
}

/** A resume whose file was read, or could not be. */
export async function readResume(
	person: Person,
	given?: Partial<ResumeFile>
): Promise<ResumeDetail> {
	return parse(person, await uploadResume(person, given))
}

/** Asks for a reading and waits until it has ended. */
export async function parse(person: Person, id: string): Promise<ResumeDetail> {
	const response = await ask('POST', `/resumes/${id}/parse`, { headers: person.headers })
	if (response.status !== 202) throw new Error(`Parse: ${await response.text()}`)
	return settled(person, id)
}

export async function getResume(person: Person, id: string): Promise<ResumeDetail> {
	const response = await ask('GET', `/resumes/${id}`, { headers: person.headers })
	return resumeDetail.parse(await response.json())
}

/** Waits until the reading of a resume has ended. */
export async function settled(person: Person, id: string): Promise<ResumeDetail> {
	for (let tries = 0; tries < 400; tries++) {
		const resume = await getResume(person, id)
		if (resume.status === 'completed' || resume.status === 'failed') return resume
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error(`The reading of ${id} does not end`)
}
