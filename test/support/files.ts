import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { openDb } from '../../worker/db/client'
import { exportFile } from '../../worker/db/schema'
import { newId } from '../../worker/id'
import type { Person } from './people'
import { aQueuedOptimization } from './queued'
import { aVersionRow } from './versions'

const db = openDb(env.DB)

type FileValues = Partial<typeof exportFile.$inferInsert>

/** A file that is wanted of a version with nothing in it, as a row, unless told otherwise. */
export async function aFileRow(person: Person, given: FileValues = {}): Promise<string> {
	const id = newId('exp')
	const versionId =
		given.versionId ?? (await aVersionRow(person, (await aQueuedOptimization(person)).id))
	const now = new Date()
	await db.insert(exportFile).values({
		id,
		userId: person.id,
		versionId,
		format: 'text',
		template: 'classic',
		fileName: 'resume.txt',
		createdAt: now,
		updatedAt: now,
		...given
	})
	return id
}

export async function fileRowOf(id: string) {
	const [row] = await db.select().from(exportFile).where(eq(exportFile.id, id))
	return row
}
