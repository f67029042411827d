import { readFile } from 'node:fs/promises'
import { makeAccount } from '../../scripts/demo/account.mjs'
import { Client } from '../../scripts/demo/client.mjs'
import { readResume, uploadResume } from '../../scripts/demo/resume.mjs'
import { inProject } from '../../scripts/setup/paths.mjs'

/**
 * Somebody with an account, a resume that was read and so many postings; each posting names
 * itself, so that no two answers of a model are the same.
 */
export async function personWithPairs(address, name, count) {
	const client = new Client(address)
	await makeAccount(client)
	const resumeId = await uploadResume(client, inProject('test/fixtures/sample-resume.pdf'))
	await readResume(client, resumeId)
	const posting = await readFile(inProject('test/fixtures/sample-posting.txt'), 'utf8')
	const postingIds = []
	for (let index = 0; index < count; index++) {
		const text = `${posting.trimEnd()}\n\nRequirements\n- Knows the Zorblax tracker ${name}-${index}.\n`
		postingIds.push((await client.post('/job-descriptions', { text })).id)
	}
	return { client, resumeId, postingIds }
}
