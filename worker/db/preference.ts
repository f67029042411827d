import { and, eq, exists, isNull, type SQL, sql } from 'drizzle-orm'
import type { Preferences, PreferencesInput } from '../../src/account/resource'
import type { Db } from './client'
import { jobDescription, preference, resume, user, version } from './schema'

/** What is remembered of a person, and how far they came: computed, so that it is never stale. */
export async function findPreferences(db: Db, userId: string): Promise<Preferences> {
	const [row] = await db
		.select({
			lastResumeId: preference.lastResumeId,
			lastJobDescriptionId: preference.lastJobDescriptionId,
			dismissed: preference.checklistDismissed,
			modelsAllowed: preference.modelsAllowed,
			resumeUploaded: anyOf(db, resume, and(own(resume, userId), eq(resume.status, 'completed'))),
			jobDescriptionAdded: anyOf(db, jobDescription, own(jobDescription, userId)),
			optimized: anyOf(db, version, own(version, userId))
		})
		.from(user)
		.leftJoin(preference, eq(preference.userId, user.id))
		.where(eq(user.id, userId))
	return {
		lastResumeId: row?.lastResumeId ?? null,
		lastJobDescriptionId: row?.lastJobDescriptionId ?? null,
		modelsAllowed: row?.modelsAllowed ?? true,
		checklist: {
			dismissed: row?.dismissed ?? false,
			resumeUploaded: row?.resumeUploaded ?? false,
			jobDescriptionAdded: row?.jobDescriptionAdded ?? false,
			optimized: row?.optimized ?? false
		}
	}
}

type Owned = typeof resume | typeof jobDescription | typeof version

function own(table: Owned, userId: string) {
	return and(eq(table.userId, userId), isNull(table.deletedAt))
}

function anyOf(db: Db, table: Owned, where: SQL | undefined) {
	const rows = db.select({ one: sql`1` }).from(table).where(where)
	return sql<number>`${exists(rows)}`.mapWith(Boolean)
}

/** Whether both, where they are given, are this person's and not deleted. */
export async function ownsPairing(db: Db, userId: string, input: PreferencesInput) {
	const [owned] = await db
		.select({
			resume: anyOf(db, resume, and(own(resume, userId), eq(resume.id, input.lastResumeId ?? ''))),
			jobDescription: anyOf(
				db,
				jobDescription,
				and(own(jobDescription, userId), eq(jobDescription.id, input.lastJobDescriptionId ?? ''))
			)
		})
		.from(user)
		.where(eq(user.id, userId))
	return (
		(!input.lastResumeId || owned?.resume === true) &&
		(!input.lastJobDescriptionId || owned?.jobDescription === true)
	)
}

/** Changes what is given and keeps the rest. */
export async function savePreferences(db: Db, userId: string, input: PreferencesInput, now: Date) {
	const changes = { ...input, updatedAt: now }
	await db
		.insert(preference)
		.values({ userId, ...changes })
		.onConflictDoUpdate({ target: preference.userId, set: changes })
}

/** A statement, so that it goes with the optimization that it is about. */
export function rememberPairing(
	db: Db,
	userId: string,
	lastResumeId: string,
	lastJobDescriptionId: string,
	now: Date = new Date()
) {
	const changes = { lastResumeId, lastJobDescriptionId, updatedAt: now }
	return db
		.insert(preference)
		.values({ userId, ...changes })
		.onConflictDoUpdate({ target: preference.userId, set: changes })
}
