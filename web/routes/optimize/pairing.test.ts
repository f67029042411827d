import { expect, test } from 'vitest'
import type { JobDescriptionResource } from '../../../src/posting/resource'
import type { ResumeResource } from '../../../src/resume/resource'
import { firstPairing, obstacle, whyNot } from './pairing'

function aResume(id: string, status: ResumeResource['status'] = 'completed'): ResumeResource {
	return {
		id,
		title: id,
		fileName: `${id}.pdf`,
		format: 'pdf',
		size: 1,
		status,
		error: null,
		attempt: 1,
		sections: [],
		createdAt: '2026-11-21T10:00:00.000Z',
		updatedAt: '2026-11-21T10:00:00.000Z'
	}
}

function aJob(id: string): JobDescriptionResource {
	return {
		id,
		title: id,
		company: '',
		location: '',
		source: 'paste',
		characters: 900,
		warnings: [],
		createdAt: '2026-11-21T10:00:00.000Z',
		updatedAt: '2026-11-21T10:00:00.000Z'
	}
}

const nothingRemembered = { lastResumeId: null, lastJobDescriptionId: null }
const two = { resumes: [aResume('r1'), aResume('r2')], jobDescriptions: [aJob('j1'), aJob('j2')] }

function first(offer: typeof two, last: object = {}, address = '') {
	return firstPairing(offer, { ...nothingRemembered, ...last }, new URLSearchParams(address))
}

test('the last pairing is chosen again', () => {
	expect(first(two, { lastResumeId: 'r2', lastJobDescriptionId: 'j1' })).toEqual({
		resumeId: 'r2',
		jobDescriptionId: 'j1'
	})
})

test('what the address names goes before the last pairing', () => {
	expect(first(two, { lastResumeId: 'r2' }, 'resume=r1&job=j2')).toEqual({
		resumeId: 'r1',
		jobDescriptionId: 'j2'
	})
})

test('of several, none is chosen for a person who never paired', () => {
	expect(first(two)).toEqual({ resumeId: null, jobDescriptionId: null })
})

test('the only one there is is chosen', () => {
	const one = { resumes: [aResume('r1')], jobDescriptions: [aJob('j1')] }
	expect(first(one)).toEqual({ resumeId: 'r1', jobDescriptionId: 'j1' })
})

test('a resume that is gone or not read is not chosen', () => {
	const offer = { ...two, resumes: [aResume('r1', 'failed'), aResume('r2'), aResume('r3')] }
	expect(first(offer, { lastResumeId: 'r1' }).resumeId).toBeNull()
	expect(first(offer, { lastResumeId: 'deleted' }).resumeId).toBeNull()
})

test('nothing is in the way of a whole pair', () => {
	expect(obstacle(two, { resumeId: 'r1', jobDescriptionId: 'j1' })).toBeNull()
})

test.each([
	[two, { resumeId: null, jobDescriptionId: 'j1' }, 'Choose a resume.'],
	[two, { resumeId: 'r1', jobDescriptionId: null }, 'Choose a job description.'],
	[two, { resumeId: null, jobDescriptionId: null }, 'Choose a resume. Choose a job description.'],
	[
		{ resumes: [], jobDescriptions: [] },
		{ resumeId: null, jobDescriptionId: null },
		'Upload a resume first. Add a job description first.'
	],
	[
		{ resumes: [aResume('r1', 'parsing')], jobDescriptions: [aJob('j1')] },
		{ resumeId: null, jobDescriptionId: 'j1' },
		'Wait until your resume is read.'
	]
])('what is in the way is said as the next thing to do', (offer, pairing, words) => {
	expect(obstacle(offer, pairing)).toBe(words)
})

test('only a resume that was read can be chosen, and the others say why not', () => {
	expect(whyNot(aResume('r1'))).toBeNull()
	expect(whyNot(aResume('r1', 'parsing'))).toMatch(/reading/)
	expect(
		whyNot({ ...aResume('r1', 'failed'), error: { code: 'x', message: 'A scan.', reason: null } })
	).toBe('A scan.')
})
