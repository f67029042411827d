import type { Context } from 'hono'
import type { z } from 'zod'
import {
	jobDescriptionInput,
	jobDescriptionMaximumBytes,
	jobDescriptionMaximumCharacters
} from '../../src/posting/resource'
import { sanitizePosting } from '../../src/posting/sanitize'
import { type Failure, fail, ok, type Result } from '../../src/result'
import { type PostingFile, postingFileText } from './posting-file'

const labels = jobDescriptionInput.pick({ title: true, company: true, location: true })

/** A job description as somebody sends it: its sanitized text, and what they say it is called. */
export type PostingSubmission = {
	text: string
	given: z.infer<typeof labels>
	file: PostingFile | null
}

/** Whether a request carries JSON; else its body is a file, or a form with one. */
export function isJson(c: Context): boolean {
	return /^application\/json\b/i.test(c.req.header('Content-Type') ?? '')
}

/**
 * A pasted text, made clean. Fails with `invalid_input` when nothing is left of it, or
 * when it is longer than a job description.
 */
export function pasted(text: string): Result<string> {
	const clean = sanitizePosting(text)
	if (clean === '') return problem('text', 'There is no text in this. Paste the job description.')
	if (clean.length > jobDescriptionMaximumCharacters) {
		return problem('text', 'That is longer than any job description. Send only the posting.')
	}
	return ok(clean)
}

/**
 * What a request with a file brings: the body itself, or a form with `file` and perhaps
 * `title`, `company` and `location`. Fails as `postingFileText` does, with
 * `size_exceeded`, or with `invalid_input` on the field that is wrong.
 */
export async function submitted(c: Context): Promise<Result<PostingSubmission>> {
	const sent = await readForm(c)
	if (!sent.ok) return sent
	const { file, fields } = sent.value
	if (file.bytes.length === 0) return problem('file', 'This file is empty. Choose another one.')
	if (file.bytes.length > jobDescriptionMaximumBytes) return fail(tooLarge)
	const given = labels.safeParse(fields)
	if (!given.success) {
		const path = given.error.issues[0]?.path.join('.') ?? 'title'
		return problem(path, 'This is too long. Use at most 300 characters.')
	}
	const raw = await postingFileText(file)
	if (!raw.ok) return raw
	const text = pasted(raw.value)
	return text.ok ? ok({ text: text.value, given: given.data, file }) : text
}

export const tooLarge: Failure = {
	code: 'size_exceeded',
	message: 'This file is larger than 10 MB. Upload a smaller one, or paste the text.'
}

type Sent = { file: PostingFile; fields: Record<string, unknown> }

async function readForm(c: Context): Promise<Result<Sent>> {
	const mediaType = c.req.header('Content-Type') ?? ''
	if (!/^multipart\/form-data\b/i.test(mediaType)) {
		const bytes = new Uint8Array(await c.req.arrayBuffer())
		return ok({ file: { bytes, name: '', mediaType }, fields: {} })
	}
	const form = await c.req.formData().catch(() => null)
	const file = form?.get('file')
	if (!form || !(file instanceof File)) {
		return problem('file', 'Choose a file, or paste the job description.')
	}
	const bytes = new Uint8Array(await file.arrayBuffer())
	const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
	return ok({ file: { bytes, name: file.name, mediaType: file.type }, fields })
}

export function problem(path: string, message: string): Result<never> {
	return fail({ code: 'invalid_input', fields: [{ path, message }] })
}
