import { getFile } from '../adapters/files'
import type { ZipEntry } from '../adapters/zip'
import type { Db } from '../db/client'
import {
	allExportFiles,
	allJobDescriptions,
	allOptimizations,
	allResumes,
	allRevisions,
	allVersions,
	profileOf
} from '../db/everything'

/** Everything that is kept of a person as files of an archive: rows as JSON, files as they are. */
export async function* allMyData(env: Env, db: Db, userId: string): AsyncGenerator<ZipEntry> {
	yield json('profile.json', await profileOf(db, userId))
	for await (const row of allResumes(db, userId)) {
		const folder = `resumes/${row.id}`
		yield json(`${folder}/resume.json`, row)
		for (const { revision, content } of await allRevisions(db, row.id))
			yield { name: `${folder}/read-${revision}.json`, body: content }
		yield* file(env, `${folder}/${plainName(row.fileName)}`, row.fileKey)
	}
	for await (const row of allJobDescriptions(db, userId)) {
		yield json(`job-descriptions/${row.id}/job-description.json`, row)
		yield* file(env, `job-descriptions/${row.id}/uploaded-file`, row.fileKey)
	}
	for await (const row of allOptimizations(db, userId))
		yield json(`optimizations/${row.id}.json`, row)
	for await (const row of allVersions(db, userId)) yield json(`versions/${row.id}.json`, row)
	for await (const row of allExportFiles(db, userId)) {
		yield json(`exports/${row.id}/export.json`, row)
		yield* file(env, `exports/${row.id}/${plainName(row.fileName)}`, row.fileKey)
	}
}

/** Columns that hold JSON as text are unfolded, so that the file can be read. */
function json(name: string, value: unknown): ZipEntry {
	const unfolded = (_key: string, inner: unknown) =>
		typeof inner === 'string' && /^[[{]/.test(inner) ? parsed(inner) : inner
	return { name, body: JSON.stringify(value, unfolded, '\t') }
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return text
	}
}

/** A file that cannot be reached is left out: the rest is better than nothing. */
async function* file(env: Env, name: string, key: string | null): AsyncGenerator<ZipEntry> {
	const found = key ? await getFile(env, key) : null
	if (found?.ok) yield { name, body: found.value.body }
}

/** A name that stays in its folder on every system. */
function plainName(name: string): string {
	return name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_')
}
