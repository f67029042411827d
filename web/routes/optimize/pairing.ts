import type { Preferences } from '../../../src/account/resource'
import type { JobDescriptionResource } from '../../../src/posting/resource'
import type { ResumeResource } from '../../../src/resume/resource'

export type Pairing = { resumeId: string | null; jobDescriptionId: string | null }

type Offer = { resumes: ResumeResource[]; jobDescriptions: JobDescriptionResource[] }

/**
 * What is chosen when the page opens: what the address names (`?resume=…&job=…`), else the
 * last pairing, else the only one there is. Nothing that is gone, or not read yet.
 */
export function firstPairing(
	{ resumes, jobDescriptions }: Offer,
	last: Pick<Preferences, 'lastResumeId' | 'lastJobDescriptionId'>,
	asked: URLSearchParams
): Pairing {
	const ready = resumes.filter((resume) => resume.status === 'completed')
	return {
		resumeId: firstOf([asked.get('resume'), last.lastResumeId], ready),
		jobDescriptionId: firstOf([asked.get('job'), last.lastJobDescriptionId], jobDescriptions)
	}
}

/** What is still in the way of starting, as the next thing to do; null when nothing is. */
export function obstacle({ resumes, jobDescriptions }: Offer, pairing: Pairing): string | null {
	const resume = resumes.find((one) => one.id === pairing.resumeId)
	const chosen = jobDescriptions.some((one) => one.id === pairing.jobDescriptionId)
	if (resume?.status === 'completed') return chosen ? null : missingJob(jobDescriptions)
	const first = missingResume(resumes)
	return chosen ? first : `${first} ${missingJob(jobDescriptions)}`
}

/** Why a resume cannot be chosen; null when it can. */
export function whyNot(resume: ResumeResource): string | null {
	switch (resume.status) {
		case 'completed':
			return null
		case 'parsing':
			return 'We are reading it. It can be chosen in a moment.'
		case 'pending':
			return 'Its file has not arrived. Upload it again.'
		case 'failed':
			return resume.error?.message ?? 'It could not be read. Upload another version.'
	}
}

function missingResume(resumes: ResumeResource[]): string {
	if (resumes.some((one) => one.status === 'completed')) return 'Choose a resume.'
	if (resumes.some((one) => one.status === 'parsing')) return 'Wait until your resume is read.'
	return 'Upload a resume first.'
}

function missingJob(jobDescriptions: JobDescriptionResource[]): string {
	return jobDescriptions.length > 0 ? 'Choose a job description.' : 'Add a job description first.'
}

function firstOf(wanted: (string | null)[], offered: { id: string }[]): string | null {
	const found = wanted.find((id) => offered.some((one) => one.id === id))
	return found ?? (offered.length === 1 ? (offered[0]?.id ?? null) : null)
}
