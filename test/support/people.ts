import { env, exports } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { serialize } from 'hono/utils/cookie'
import { signedIn } from '../../src/account/input'
import { type KeptMail, mailboxPage } from '../../src/account/mailbox'
import { hashPassword } from '../../worker/adapters/password'
import { sessionCookieName, sessionSeconds, signToken } from '../../worker/adapters/session-cookie'
import { openDb } from '../../worker/db/client'
import { session } from '../../worker/db/schema'
import { insertUser, proveAddress } from '../../worker/db/user'
import { readSettings } from '../../worker/env'
import { newId } from '../../worker/id'

const origin = 'http://localhost'

export type Person = {
	id: string
	email: string
	password: string
	/** For requests in this person's name. */
	headers: { Authorization: string }
	/** The same session as a browser has it: value of a `Cookie` header. */
	cookie: string
}

/** Asks the API; a body is sent as JSON. */
export function ask(
	method: string,
	path: string,
	{ body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}
): Promise<Response> {
	return exports.default.fetch(`${origin}/api/v1${path}`, {
		method,
		headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
		...(body === undefined ? {} : { body: JSON.stringify(body) })
	})
}

let people = 0
/** An address that nobody has yet, in this test file. */
export const newEmail = () => `person-${++people}@example.com`

const usualPassword = 'correct horse battery'
let usualHash: Promise<string> | undefined

/**
 * A new person who is signed in and has proved their address, as rows: the way there is the
 * subject of few tests, and each password costs a fifth of a second.
 */
export async function aPerson(email = newEmail()): Promise<Person> {
	const db = openDb(env.DB)
	const now = new Date()
	const id = newId('usr')
	usualHash ??= hashPassword(usualPassword)
	await insertUser(db, { id, name: 'Ada Example', email, passwordHash: await usualHash }, now)
	await proveAddress(db, id, email, now)
	const token = crypto.randomUUID()
	await db.insert(session).values({
		id: token,
		userId: id,
		token,
		expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
		ipAddress: '',
		userAgent: '',
		createdAt: now,
		updatedAt: now
	})
	const signed = await signToken(token, readSettings(env).AUTH_SECRET)
	return {
		id,
		email,
		password: usualPassword,
		headers: { Authorization: `Bearer ${signed}` },
		cookie: serialize(sessionCookieName, signed, { secure: true, path: '/' }).split(';')[0] ?? ''
	}
}

/** A new person, by the API itself; with `verified`, they have typed the code of their message. */
export async function signUp({
	verified = true,
	email = newEmail(),
	password = usualPassword
}: {
	verified?: boolean
	email?: string
	password?: string
} = {}): Promise<Person> {
	const mailsBefore = (await codeMails(email)).length
	const response = await ask('POST', '/auth/sign-up', {
		body: { name: 'Ada Example', email, password }
	})
	if (response.status !== 200) throw new Error(`Sign-up: ${await response.text()}`)
	const { token, user } = signedIn.parse(await response.json())
	const person: Person = {
		id: user.id,
		email,
		password,
		headers: { Authorization: `Bearer ${token}` },
		cookie: cookieOf(response)
	}
	if (verified) await verify(person, mailsBefore)
	return person
}

/** Asks to be signed in; with headers, from somewhere else. */
export function signIn(
	{ email, password }: Pick<Person, 'email' | 'password'>,
	headers: Record<string, string> = {}
): Promise<Response> {
	return ask('POST', '/auth/sign-in', { body: { email, password }, headers })
}

/** The row of a person's only session. */
export async function sessionOf({ id }: Pick<Person, 'id'>) {
	const [row] = await openDb(env.DB).select().from(session).where(eq(session.userId, id))
	if (!row) throw new Error('This person has no session')
	return row
}

/** What an answer to these headers begins with: 200 where somebody is signed in by them. */
export const statusOf = async (headers: Record<string, string>) =>
	(await ask('GET', '/users/me', { headers })).status

async function verify({ email, headers }: Person, mailsBefore: number): Promise<void> {
	const { code } = readVerification(await nextMail(email, codeSubject, mailsBefore))
	const response = await ask('POST', '/auth/verify', { body: { code }, headers })
	if (response.status !== 200) throw new Error(`Verify: ${await response.text()}`)
}

const codeSubject = /is your resuMAX code/
const codeMails = async (email: string) =>
	(await mailsTo(email)).filter((mail) => codeSubject.test(mail.subject))

/** What an answer sets, as a browser would send it back. */
export function cookieOf(response: Response): string {
	return response.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

export async function mailsTo(email: string): Promise<KeptMail[]> {
	const response = await ask('GET', `/dev/mailbox?to=${encodeURIComponent(email)}`)
	return mailboxPage.parse(await response.json()).items
}

/** The newest message with this subject; waits for it, as it is written after the answer. */
export async function nextMail(email: string, subject: RegExp, olderThan = 0): Promise<KeptMail> {
	for (let tries = 0; tries < 100; tries++) {
		const found = (await mailsTo(email)).filter((mail) => subject.test(mail.subject))
		if (found[0] && found.length > olderThan) return found[0]
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
	throw new Error(`No message to ${email} with ${subject}`)
}

/** The code and the link's token of a verification message. */
export function readVerification(mail: KeptMail): { code: string; token: string } {
	return { code: mail.text.match(/^\d{6}$/m)?.[0] ?? '', token: readToken(mail) }
}

export function readToken(mail: KeptMail): string {
	return mail.text.match(/token=([\w-]+)/)?.[1] ?? ''
}
