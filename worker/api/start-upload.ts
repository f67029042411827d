import { fail, ok, type Result } from '../../src/result'
import {
	type PresignInput,
	resumeFormats,
	resumeMaximumBytes,
	resumeMediaTypes,
	type UploadTicket
} from '../../src/resume/resource'
import { removeFile, resumeFolder } from '../adapters/files'
import { signUpload } from '../adapters/tickets'
import { openDb } from '../db/client'
import { findResume, insertResume, reopenUpload } from '../db/resume'
import { newId } from '../id'

type Format = (typeof resumeFormats)[number]
type Wanted = { title: string; fileName: string; format: Format; size: number; ticketId: string }

/**
 * Makes room for a file: a new resume, or one whose file never arrived or could not be
 * read, with a ticket for the PUT. Fails with `unsupported_format`, `size_exceeded`,
 * `not_found`, or `conflict` when the resume has its file already.
 */
export async function startUpload(
	env: Env,
	userId: string,
	input: PresignInput
): Promise<Result<UploadTicket>> {
	const format = resumeFormats.find((known) => resumeMediaTypes[known] === input.mediaType)
	if (!format) return fail({ code: 'unsupported_format' })
	if (input.size > resumeMaximumBytes) {
		return fail({
			code: 'size_exceeded',
			message: 'This file is larger than 5 MB. Upload a smaller copy, for example without pictures.'
		})
	}
	const fileName = plainName(input.fileName)
	const ticketId = newId('tkt')
	const wanted = { title: titleOf(fileName), fileName, format, size: input.size, ticketId }
	const resumeId = await (input.resumeId
		? reopen(env, userId, input.resumeId, wanted)
		: begin(env, userId, wanted))
	return resumeId.ok ? ok(await ticketFor(env, userId, resumeId.value, wanted)) : resumeId
}

async function begin(env: Env, userId: string, wanted: Wanted): Promise<Result<string>> {
	const now = new Date()
	const id = newId('res')
	await insertResume(openDb(env.DB), { id, userId, ...wanted, createdAt: now, updatedAt: now })
	return ok(id)
}

/** The file that could not be read makes room for the new one; a title given by hand stays. */
async function reopen(
	env: Env,
	userId: string,
	id: string,
	wanted: Wanted
): Promise<Result<string>> {
	const db = openDb(env.DB)
	const before = await findResume(db, userId, id)
	if (!before) return fail({ code: 'not_found', message: 'This resume is not there any more.' })
	const title = before.title === titleOf(before.fileName) ? wanted.title : before.title
	if (!(await reopenUpload(db, userId, id, { ...wanted, title }, new Date()))) {
		return fail({
			code: 'conflict',
			message: 'This resume has its file already. Upload the other file as a new resume.'
		})
	}
	if (before.fileKey) await removeFile(env, before.fileKey)
	return ok(id)
}

async function ticketFor(
	env: Env,
	userId: string,
	resumeId: string,
	{ format, size, ticketId }: Wanted
): Promise<UploadTicket> {
	const mediaType = resumeMediaTypes[format]
	const { ticket, expiresAt } = await signUpload(env, {
		key: resumeFolder(userId, resumeId) + ticketId,
		resumeId,
		userId,
		size,
		mediaType,
		jti: ticketId
	})
	return {
		resumeId,
		url: `/api/v1/uploads/${ticket}`,
		method: 'PUT',
		headers: { 'Content-Type': mediaType },
		expiresAt: expiresAt.toISOString()
	}
}

/** Without folders, control characters and halves of characters. */
function plainName(fileName: string): string {
	const last = fileName.split(/[\\/]/).at(-1) ?? ''
	return last.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '').trim() || 'resume'
}

function titleOf(fileName: string): string {
	const words = fileName
		.replace(/\.(pdf|docx)$/i, '')
		.replaceAll('_', ' ')
		.trim()
	return Array.from(words || fileName)
		.slice(0, 200)
		.join('')
}
