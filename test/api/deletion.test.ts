import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { preferences } from '../../src/account/resource'
import { openDb } from '../../worker/db/client'
import { findOptimization } from '../../worker/db/optimization'
import { rememberPairing } from '../../worker/db/preference'
import { aPair } from '../support/pairs'
import { aPerson, ask, type Person } from '../support/people'
import { aQueuedOptimization } from '../support/queued'

const db = openDb(env.DB)
const person = await aPerson()

async function aQueued(owner: Person) {
	const queued = await aQueuedOptimization(owner)
	await rememberPairing(db, owner.id, queued.resumeId, queued.jobDescriptionId)
	return queued
}

async function pairingOf({ headers }: Person) {
	const response = await ask('GET', '/users/me/preferences', { headers })
	const { lastResumeId, lastJobDescriptionId } = preferences.parse(await response.json())
	return { lastResumeId, lastJobDescriptionId }
}

const statusOf = async (id: string) =>
	(await findOptimization(db, person.id, id))?.optimization.status

test('deleting a resume stops what works on it and forgets the pairing', async () => {
	const { id, resumeId, jobDescriptionId } = await aQueued(person)
	await ask('DELETE', `/resumes/${resumeId}`, { headers: person.headers })
	// It came to nothing, so its row goes with what it was about.
	await expect.poll(() => statusOf(id), { timeout: 10_000 }).toBeUndefined()
	expect(await pairingOf(person)).toEqual({
		lastResumeId: null,
		lastJobDescriptionId: jobDescriptionId
	})
})

test('deleting a job description stops what works on it and forgets the pairing', async () => {
	const { id, resumeId, jobDescriptionId } = await aQueued(person)
	await ask('DELETE', `/job-descriptions/${jobDescriptionId}`, { headers: person.headers })
	// It came to nothing, so its row goes with what it was about.
	await expect.poll(() => statusOf(id), { timeout: 10_000 }).toBeUndefined()
	expect(await pairingOf(person)).toEqual({ lastResumeId: resumeId, lastJobDescriptionId: null })
})

test('deleting another resume leaves both as they are', async () => {
	const { id, resumeId, jobDescriptionId } = await aQueued(person)
	const other = await aPair(person)
	await ask('DELETE', `/resumes/${other.resumeId}`, { headers: person.headers })
	expect(await pairingOf(person)).toEqual({
		lastResumeId: resumeId,
		lastJobDescriptionId: jobDescriptionId
	})
	expect(await statusOf(id)).toBe('queued')
})
