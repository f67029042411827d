import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { readSettings } from '../env'

/** How long a ticket is good for, in seconds. */
const ticketSeconds = 300

const uploadClaims = z.object({
	method: z.literal('PUT'),
	key: z.string(),
	resumeId: z.string(),
	userId: z.string(),
	/** Bytes. */
	size: z.number().int().positive(),
	mediaType: z.string(),
	/** Id of the ticket itself. */
	jti: z.string()
})
/** Leave to PUT exactly one file to one place. */
export type UploadClaims = Omit<z.infer<typeof uploadClaims>, 'method'>

const downloadClaims = z.object({
	method: z.literal('GET'),
	exportId: z.string(),
	userId: z.string()
})
/** Leave to GET one export, as often as one likes while the ticket lasts. */
export type DownloadClaims = Omit<z.infer<typeof downloadClaims>, 'method'>

/** A ticket for one PUT, and when it ends. */
export async function signUpload(
	env: Env,
	claims: UploadClaims,
	now: Date = new Date()
): Promise<{ ticket: string; expiresAt: Date }> {
	const expiresAt = new Date(now.getTime() + ticketSeconds * 1000)
	return { ticket: await sign(env, { method: 'PUT', ...claims }, expiresAt), expiresAt }
}

/** What an upload ticket allows; null when it is altered, expired or of another kind. */
export async function readUploadTicket(
	env: Env,
	ticket: string,
	now: Date = new Date()
): Promise<UploadClaims | null> {
	return uploadClaims.safeParse(await verify(env, ticket, now)).data ?? null
}

/** A ticket for the download of one export. */
export function signDownload(
	env: Env,
	claims: DownloadClaims,
	now: Date = new Date()
): Promise<string> {
	const expiresAt = new Date(now.getTime() + ticketSeconds * 1000)
	return sign(env, { method: 'GET', ...claims }, expiresAt)
}

/** What a download ticket allows; null when it is altered, expired or of another kind. */
export async function readDownloadTicket(
	env: Env,
	ticket: string,
	now: Date = new Date()
): Promise<DownloadClaims | null> {
	return downloadClaims.safeParse(await verify(env, ticket, now)).data ?? null
}

/** A JWT (RFC 7519) with HS256. */
function sign(env: Env, claims: Record<string, unknown>, expiresAt: Date): Promise<string> {
	return new SignJWT(claims)
		.setProtectedHeader({ alg: 'HS256' })
		.setExpirationTime(expiresAt)
		.sign(secretOf(env))
}

async function verify(env: Env, ticket: string, now: Date): Promise<unknown> {
	try {
		const { payload } = await jwtVerify(ticket, secretOf(env), {
			algorithms: ['HS256'],
			requiredClaims: ['exp'],
			currentDate: now
		})
		return payload
	} catch (error) {
		if (error instanceof errors.JOSEError) return null
		throw error
	}
}

function secretOf(env: Env): Uint8Array {
	return new TextEncoder().encode(readSettings(env).TICKET_SECRET)
}
