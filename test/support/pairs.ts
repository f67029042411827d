import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { anEngineer } from '../../src/optimization/testing'
import type { ReadResume } from '../../src/resume/schema'
import { openDb } from '../../worker/db/client'
import { jobDescription, master, resume } from '../../worker/db/schema'
import { newId } from '../../worker/id'
import type { Person } from './people'

export const postingText = `Platform Engineer at Harbour Freight Systems

About the role
You will keep the platform running that 200 engineers build on.

What you will do
- Operate Kubernetes clusters in production
- Write Terraform modules for other teams
- Automate deployments and improve CI/CD

Requirements
- 3+ years of experience with Kubernetes
- Experience with Terraform and GitHub Actions
- Good knowledge of Linux
- Experience with Kafka

Nice to have
- Python
- Prometheus and Grafana

Benefits
- 30 days of holiday and free fruit`

export type Pair = { resumeId: string; jobDescriptionId: string }

/** A resume that has been read, and a posting that fits it, as rows of this person. */
export async function aPair(
	person: Pick<Person, 'id'>,
	status: 'completed' | 'parsing' = 'completed',
	db = openDb(env.DB)
): Promise<Pair> {
	const now = new Date()
	const times = { createdAt: now, updatedAt: now }
	const pair = { resumeId: newId('res'), jobDescriptionId: newId('job') }
	const masterId = newId('mas')
	const content: ReadResume = { resume: anEngineer(), provenance: {}, warnings: [], pages: 1 }
	const row = {
		id: pair.resumeId,
		userId: person.id,
		title: 'My resume',
		fileName: 'resume.pdf',
		format: 'pdf' as const,
		size: 1000,
		status: 'parsing' as const,
		...times
	}
	await db.batch([
		db.insert(resume).values(row),
		db.insert(master).values({
			id: masterId,
			resumeId: pair.resumeId,
			revision: 1,
			content: JSON.stringify(content),
			createdAt: now
		}),
		db.update(resume).set({ status, masterId }).where(eq(resume.id, pair.resumeId)),
		db.insert(jobDescription).values({
			id: pair.jobDescriptionId,
			userId: person.id,
			title: 'Platform Engineer',
			company: 'Harbour Freight Systems',
			location: '',
			source: 'paste',
			text: postingText,
			...times
		})
	])
	return pair
}
