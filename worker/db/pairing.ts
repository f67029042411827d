import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from './client'
import { jobDescription, master, resume } from './schema'

/** The revision and the posting, as whoever tailors one to the other reads them. */
export const pairColumns = {
	master: master.content,
	postingText: jobDescription.text,
	corrections: jobDescription.corrections,
	title: jobDescription.title,
	company: jobDescription.company,
	location: jobDescription.location
}

/** What an optimization of a pair would work on; undefined while the resume is not read. */
export async function findPair(
	db: Db,
	userId: string,
	{ resumeId, jobDescriptionId }: { resumeId: string; jobDescriptionId: string }
) {
	const [row] = await db
		.select(pairColumns)
		.from(resume)
		.innerJoin(master, eq(master.id, resume.masterId))
		.innerJoin(jobDescription, eq(jobDescription.userId, resume.userId))
		.where(
			and(
				eq(resume.id, resumeId),
				eq(resume.userId, userId),
				isNull(resume.deletedAt),
				eq(jobDescription.id, jobDescriptionId),
				isNull(jobDescription.deletedAt)
			)
		)
	return row
}
