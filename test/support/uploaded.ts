import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { resumeFolder } from '../../worker/adapters/files'
import { openDb } from '../../worker/db/client'
import { resume, user } from '../../worker/db/schema'
import { newId } from '../../worker/id'
import { documents } from './documents'

const db = openDb(env.DB)

/** A person as a row, for tests that do not sign anybody in. */
export async function aUser(db = openDb(env.DB)): Promise<string> {
	const now = new Date()
	const id = newId('usr')
	await db.insert(user).values({
		id,
		name: 'Ada Example',
		email: `${id}@example.com`,
		emailVerified: true,
		createdAt: now,
		updatedAt: now
	})
	return id
}

type ResumeValues = Partial<typeof resume.$inferInsert>

/** A resume whose file is there and whose reading is wanted, unless told otherwise. */
export async function anUploadedResume(
	given: ResumeValues = {},
	bytes: Uint8Array = documents.sampleDocx
): Promise<string> {
	const id = newId('res')
	const userId = given.userId ?? (await aUser())
	const fileKey = `${resumeFolder(userId, id)}tkt_1`
	await env.FILES.put(fileKey, bytes)
	const now = new Date()
	await db.insert(resume).values({
		id,
		userId,
		title: 'My resume',
		fileName: 'resume.docx',
		format: 'docx',
		size: bytes.length,
		status: 'parsing',
		fileKey,
		attempt: 1,
		createdAt: now,
		updatedAt: now,
		...given
	})
	return id
}

export async function rowOf(id: string) {
	const [row] = await db.select().from(resume).where(eq(resume.id, id))
	return row
}

/** Keys of everything that is stored in a person's folder. */
export async function filesOf(userId: string): Promise<string[]> {
	const { objects } = await env.FILES.list({ prefix: `users/${userId}/` })
	return objects.map((object) => object.key)
}
