import { eq } from 'drizzle-orm'
import type { Db } from './client'
import { findMarks, removeMark, setMark, setMarkOnce } from './mark'
import { insertOutbox } from './outbox'
import { deadLetter } from './schema'

const swept = 'sweep'
const asked = 'canary_asked'
const finished = 'canary_finished'

/** When the sweep ran, when the canary that is under way was sent, and when one last arrived. */
export type Watch = { sweptAt: Date | null; askedAt: Date | null; finishedAt: Date | null }

/** Sends one canary, and notes that the sweep ran; the time of one that is under way stays. */
export async function sendCanary(db: Db, now: Date): Promise<void> {
	await db.batch([
		setMark(db, swept, now),
		setMarkOnce(db, asked, now),
		insertOutbox(db, 'canary', 'queue', now)
	])
}

/** Notes that it has arrived; one that was given up before is forgotten. */
export async function canaryArrived(db: Db, now: Date): Promise<void> {
	await db.batch([
		removeMark(db, asked),
		setMark(db, finished, now),
		db.delete(deadLetter).where(eq(deadLetter.kind, 'canary'))
	])
}

export async function findWatch(db: Db): Promise<Watch> {
	const marks = await findMarks(db, [swept, asked, finished])
	const at = (wanted: string) => marks.find(({ name }) => name === wanted)?.at ?? null
	return { sweptAt: at(swept), askedAt: at(asked), finishedAt: at(finished) }
}
