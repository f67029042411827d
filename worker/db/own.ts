import { and, eq, isNull } from 'drizzle-orm'
import type { jobDescription, optimization, resume, version } from './schema'

/** A table of what a person may delete, and take that back. */
export type Restorable =
	| typeof resume
	| typeof jobDescription
	| typeof optimization
	| typeof version

/** One that is there for this person: theirs, and not deleted. */
export function own(table: Restorable, userId: string, id: string) {
	return and(eq(table.id, id), eq(table.userId, userId), isNull(table.deletedAt))
}
