import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Db } from './client'
import { master, resume } from './schema'

/**
 * The headings of a revision as JSON `[{title, kind, count}]`, `[]` where nothing was
 * read. Counted inside SQLite, so that a list does not fetch whole resumes.
 */
export function outlineOf(masterId: AnyColumn): SQL<string> {
	return sql<string>`(
		SELECT json_group_array(json_object(
			'title', section.value ->> 'title',
			'kind', section.value ->> 'kind',
			'count', json_array_length(section.value, '$.entries')
				+ json_array_length(section.value, '$.paragraphs')
				+ (
					SELECT coalesce(sum(json_array_length(labelled.value, '$.items')), 0)
					FROM json_each(section.value, '$.groups') AS labelled
				)
		))
		FROM master AS shown, json_each(shown.content, '$.resume.sections') AS section
		WHERE shown.id = ${masterId}
	)`
}

/**
 * The statement that adds a revision with the next number to a resume, on the
 * condition that `during` (about the resume's row) still holds.
 */
export function insertMaster(
	db: Db,
	row: { id: string; resumeId: string; content: string },
	during: SQL,
	now: Date
) {
	const next = sql`(SELECT coalesce(max(revision), 0) + 1 FROM master AS before WHERE before.resume_id = ${row.resumeId})`
	// Every column in the order of the table.
	return db.insert(master).select(sql`
		SELECT ${row.id}, ${resume.id}, ${next}, ${row.content}, ${now.getTime()}
		FROM ${resume} WHERE ${resume.id} = ${row.resumeId} AND ${during}
	`)
}
