import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { z } from 'zod'
import { optimizeAnswer } from '../../src/optimization/resource'
import type { Strategy } from '../../src/optimization/schema'
import { resumeMediaTypes, uploadTicket } from '../../src/resume/resource'
import { fixture } from './documents'

/** The API as the pages of this browser use it: with its cookies, from its origin. */
export type Api = {
	get(path: string): Promise<APIResponse>
	post(path: string, body?: unknown): Promise<APIResponse>
	put(path: string, body: unknown): Promise<APIResponse>
	/** Any address that the API gave. */
	at(address: string): string
}

export function apiOf(request: APIRequestContext, origin: string): Api {
	const send = (method: string) => (path: string, data?: unknown) =>
		request.fetch(`${origin}/api/v1${path}`, {
			method,
			data,
			headers: { Origin: origin },
			// As browsers do where a kept connection turns out to be closed.
			maxRetries: 2
		})
	const at = (address: string) => new URL(address, origin).href
	return { get: send('GET'), post: send('POST'), put: send('PUT'), at }
}

/** How long to wait between looks at work under way, in milliseconds; the last holds on. */
export const intervals = [50, 100, 200, 400]

const made = z.object({ id: z.string() })

/** Sends a file, by default one of the fixtures, and waits until it has been read, well or badly. */
export async function sendResume(
	api: Api,
	file = 'sample-resume.docx',
	content?: Uint8Array
): Promise<string> {
	const bytes = Buffer.from(content ?? (await readFile(fixture(file))))
	const { resumeId, url, headers } = await announceResume(api, file, bytes.length)
	// The address of the upload stands for whoever has it: no cookie, and no origin, is needed.
	const sent = await fetch(api.at(url), { method: 'PUT', headers, body: bytes })
	expect(sent.status, await sent.text()).toBe(204)
	await api.post(`/resumes/${resumeId}/parse`)
	await expect
		.poll(() => statusOf(api, `/resumes/${resumeId}`), { intervals })
		.toMatch(/completed|failed/)
	return resumeId
}

/** Asks for the address that a file is sent to; the resume waits for it from then on. */
export async function announceResume(api: Api, file: string, size = 1000) {
	const asked = await api.post('/resumes/presign', announcement(file, size))
	return uploadTicket.parse(await asked.json())
}

/** What is said of a file before it is sent. */
export function announcement(file: string, size = 1000) {
	const mediaType = extname(file) === '.pdf' ? resumeMediaTypes.pdf : resumeMediaTypes.docx
	return { fileName: basename(file), size, mediaType }
}

/** Saves the sample posting, or other words. Gives its id. */
export async function savePosting(api: Api, title = '', words = ''): Promise<string> {
	const text = words || (await readFile(fixture('sample-posting.txt'), 'utf8'))
	const saved = await api.post('/job-descriptions', { text, ...(title ? { title } : {}) })
	return made.parse(await saved.json()).id
}

/** Has a resume tailored and waits for the changes. Gives the optimization's id. */
export async function optimizePair(
	api: Api,
	pair: { resumeId: string; jobDescriptionId: string },
	strategy: Strategy = 'default'
): Promise<string> {
	const asked = await api.post('/optimize', { ...pair, strategy })
	const { optimizationId } = optimizeAnswer.parse(await asked.json())
	await expect
		.poll(() => statusOf(api, `/optimize/${optimizationId}`), { intervals })
		.toBe('completed')
	return optimizationId
}

/** Saves every certain change as a version and waits for its files. Gives the version's id. */
export async function saveVersion(
	api: Api,
	optimizationId: string,
	exportFormats: string[] = []
): Promise<string> {
	const wanted = { applyAll: true, exportFormats }
	const saved = await api.post(`/optimize/${optimizationId}/accept`, wanted)
	const answer = z
		.object({ versionId: z.string(), exports: z.array(made) })
		.parse(await saved.json())
	for (const { id } of answer.exports) {
		await expect
			.poll(() => statusOf(api, `/exports/${id}`), { intervals, timeout: 30_000 })
			.toBe('ready')
	}
	return answer.versionId
}

async function statusOf(api: Api, path: string): Promise<string> {
	return z.object({ status: z.string() }).parse(await (await api.get(path)).json()).status
}
