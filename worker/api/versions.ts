import { Hono } from 'hono'
import { z } from 'zod'
import { score } from '../../src/alignment/schema'
import { deletionQuery } from '../../src/deletion'
import { changedText } from '../../src/optimization/resource'
import { selection } from '../../src/optimization/schema'
import { pageFrom, pageOf, writeCursor } from '../../src/page'
import { readResume, resume } from '../../src/resume/schema'
import {
	type VersionDetail,
	type VersionResource,
	versionDetail,
	versionListQuery,
	versionResource
} from '../../src/version/resource'
import { openDb } from '../db/client'
import { listExportsOf } from '../db/export-file'
import { findVersion, listVersions, markVersionDeleted, type VersionListRow } from '../db/version'
import type { ApiEnv } from './context'
import { askToClean, deletionOf, sendToClean, tooLate, undoDeletion, undoWords } from './deletion'
import { describe } from './describe'
import { exportResourceOf } from './export-resource'
import { verified } from './middleware/session'
import { refuse } from './refuse'
import { validate } from './validate'

const tag = 'Versions'
const byId = z.object({ id: z.string() })

export const versions = new Hono<ApiEnv>()
	.use(verified)

	.get(
		'/',
		describe({ summary: 'List versions', tag, answers: { 200: pageOf(versionResource) } }),
		validate('query', versionListQuery),
		async (c) => {
			const query = c.req.valid('query')
			const { limit, sort } = query
			const rows = await listVersions(openDb(c.env.DB), c.var.user.id, {
				...query,
				limit: limit + 1
			})
			return c.json(
				pageFrom(rows, limit, versionResourceOf, ({ id, score }) =>
					writeCursor({ id, key: sort === 'score' ? String(score) : '' })
				),
				200
			)
		}
	)

	.get(
		'/:id',
		describe({
			summary: 'One version: what was accepted, the result, its diff, score and files',
			tag,
			answers: { 200: versionDetail },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const row = await findVersion(db, c.var.user.id, id)
			if (!row) return refuse(c, { code: 'not_found' })
			const files = await listExportsOf(db, id)
			const body: VersionDetail = {
				...versionResourceOf(row),
				acceptedChanges: selection.parse(JSON.parse(row.selection)),
				optimizedSections: resume.parse(JSON.parse(row.content)),
				original: readResume.parse(JSON.parse(row.master)).resume,
				diff: z.array(changedText).parse(JSON.parse(row.diff)),
				scoreDetail: score.parse(JSON.parse(row.score)),
				exports: await Promise.all(files.map((file) => exportResourceOf(c.env, file)))
			}
			return c.json(body, 200)
		}
	)

	.delete(
		'/:id',
		describe({
			summary: 'Delete a version and its files; its resume stays',
			tag,
			description: undoWords,
			answers: { 204: null },
			failures: ['not_found']
		}),
		validate('param', byId),
		validate('query', deletionQuery),
		async (c) => {
			const { id } = c.req.valid('param')
			const db = openDb(c.env.DB)
			const deletion = deletionOf(id, c.req.valid('query'))
			if (!(await findVersion(db, c.var.user.id, id))) return refuse(c, { code: 'not_found' })
			await db.batch([
				markVersionDeleted(db, c.var.user.id, id, deletion.at),
				askToClean(db, deletion)
			])
			c.executionCtx.waitUntil(sendToClean(c.env, db, deletion))
			return c.body(null, 204)
		}
	)

	.post(
		'/:id/restore',
		describe({
			summary: 'Take back the deletion of a version',
			tag,
			description: 'For twelve seconds after a deletion with `undo=true`.',
			answers: { 200: versionResource },
			failures: ['not_found']
		}),
		validate('param', byId),
		async (c) => {
			const db = openDb(c.env.DB)
			const { id } = c.req.valid('param')
			const undone = await undoDeletion(db, 'version', c.var.user.id, id)
			const row = undone ? await findVersion(db, c.var.user.id, id) : undefined
			return row ? c.json(versionResourceOf(row), 200) : refuse(c, tooLate)
		}
	)

function versionResourceOf({ scoreTotal, createdAt, ...row }: VersionListRow): VersionResource {
	return {
		id: row.id,
		optimizationId: row.optimizationId,
		resumeId: row.resumeId,
		resumeTitle: row.resumeTitle,
		jobDescriptionId: row.jobDescriptionId,
		jobTitle: row.jobTitle,
		company: row.company,
		status: 'saved',
		scoreBefore: row.scoreBefore,
		score: scoreTotal,
		scored: row.scored,
		acceptedCount: row.acceptedCount,
		notes: row.notes,
		createdAt: createdAt.toISOString()
	}
}
