import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { until } from './client.mjs'

const mediaTypes = {
	'.pdf': 'application/pdf',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
}

/** Asks for a ticket, sends the file to it, and asks for the reading. */
export async function uploadResume(client, file) {
	const bytes = await readFile(file)
	const ticket = await client.post('/resumes/presign', {
		fileName: basename(file),
		size: bytes.byteLength,
		mediaType: mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'
	})
	await client.fetch(ticket.url, { method: ticket.method, headers: ticket.headers, body: bytes })
	await client.post(`/resumes/${ticket.resumeId}/parse`)
	return ticket.resumeId
}

/** Waits until the resume is read. */
export async function readResume(client, resumeId) {
	const resume = await until(
		() => client.get(`/resumes/${resumeId}`),
		({ status }) => status === 'completed' || status === 'failed'
	)
	if (resume.status === 'failed') throw new Error(resume.error.message)
	return resume
}
