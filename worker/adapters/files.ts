import { fail, ok, type Result } from '../../src/result'

/**
 * Where files are. A key is written once and never again (R2 takes one write per
 * second and key), and everything of a person is under one folder, so that
 * forgetting them is removing it.
 */
export const userFolder = (userId: string) => `users/${userId}/`
export const resumeFolder = (userId: string, resumeId: string) =>
	`${userFolder(userId)}resumes/${resumeId}/`
export const postingFolder = (userId: string, jobDescriptionId: string) =>
	`${userFolder(userId)}job-descriptions/${jobDescriptionId}/`
/** What was asked of models for an optimization, and what they answered. */
export const optimizationFolder = (userId: string, optimizationId: string) =>
	`${userFolder(userId)}optimizations/${optimizationId}/`
export const exportFolder = (userId: string, exportId: string) =>
	`${userFolder(userId)}exports/${exportId}/`
export const exportKey = (userId: string, exportId: string, attempt: number) =>
	`${exportFolder(userId, exportId)}${attempt}`

type Upload = { key: string; body: ReadableStream<Uint8Array>; size: number; mediaType: string }

/**
 * Streams a body into a file without ever holding it whole. Fails with
 * `invalid_input` when it has fewer or more than `size` bytes (nothing is kept
 * then), with `storage_error` when R2 does not take it.
 */
export async function streamFile(env: Env, upload: Upload): Promise<Result<void>> {
	const counted = countBytes(upload.size)
	const fixed = new FixedLengthStream(upload.size)
	const [, stored] = await Promise.allSettled([
		upload.body.pipeThrough(counted.stream).pipeTo(fixed.writable),
		env.FILES.put(upload.key, fixed.readable, { httpMetadata: { contentType: upload.mediaType } })
	])
	if (stored.status === 'fulfilled') return ok(undefined)
	return fail(
		counted.isWrong()
			? { code: 'invalid_input', message: 'The file did not arrive whole. Start the upload again.' }
			: { code: 'storage_error' }
	)
}

/** Tells a body of the wrong length from a storage that failed; both end the same stream. */
function countBytes(size: number) {
	let bytes = 0
	let ended = false
	const stream = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			bytes += chunk.byteLength
			if (bytes > size) throw new RangeError('The body is longer than announced')
			controller.enqueue(chunk)
		},
		flush() {
			ended = true
		}
	})
	return { stream, isWrong: () => bytes > size || (ended && bytes < size) }
}

/** Stores a file that is in memory already. Fails with `storage_error`. */
export async function putFile(
	env: Env,
	key: string,
	bytes: Uint8Array,
	mediaType = 'application/octet-stream'
): Promise<Result<void>> {
	try {
		await env.FILES.put(key, bytes, { httpMetadata: { contentType: mediaType } })
		return ok(undefined)
	} catch {
		return fail({ code: 'storage_error' })
	}
}

/** A file as a stream. Fails with `storage_error` when it is not there or cannot be reached. */
export async function getFile(env: Env, key: string): Promise<Result<R2ObjectBody>> {
	try {
		const object = await env.FILES.get(key)
		return object ? ok(object) : fail({ code: 'storage_error' })
	} catch {
		return fail({ code: 'storage_error' })
	}
}

export async function removeFile(env: Env, key: string): Promise<void> {
	await env.FILES.delete(key)
}

/** What an id may look like that names a folder: no id leads into another's folder. */
const oneFolder = /^users\/[\w-]+\/((resumes|job-descriptions|optimizations|exports)\/[\w-]+\/)?$/

/** Removes everything in a folder; that there is nothing is fine. */
export async function removeFolder(env: Env, folder: string): Promise<void> {
	if (!oneFolder.test(folder)) throw new Error(`Not a folder of one person: ${folder}`)
	for (;;) {
		const page = await env.FILES.list({ prefix: folder, limit: 1000 })
		if (page.objects.length > 0) await env.FILES.delete(page.objects.map((object) => object.key))
		if (!page.truncated) return
	}
}
