import type { ProposalRequest } from '../../../src/model/provider'
import { planWritings } from '../../../src/optimization/prompt/plan'
import type { Writing } from '../../../src/optimization/prompt/writing'
import type { Proposal } from '../../../src/optimization/schema'
import { judgeFor, withJudged } from '../../../src/optimization/written/merge'
import { writingNote } from '../../../src/optimization/written/note'
import { optimizationFolder, removeFolder } from '../../adapters/files'
import { clientOf } from '../../adapters/model/client-of'
import { dayIsSpent, mayWrite, type Permission } from '../../adapters/model/may-write'
import { openDb } from '../../db/client'
import { errorFields, log } from '../../log'
import { findAnswers } from './answer-cache'
import { fileAway } from './file-away'
import { inParallel } from './in-parallel'
import type { Room, WritingJob } from './job'
import { openJournal } from './journal'
import { progressOf } from './progress'
import { openPurse } from './purse'
import { type Part, writePart } from './write-part'

/** Parts that are written at once: a Worker has six connections, and one stays for what else comes. */
const AT_ONCE = 5

/**
 * What the rules propose, and where the person and the operator allow it, with what models
 * write on top. It always ends with a proposal: where no model answers, the rules' own stands
 * and says so.
 */
export async function writeProposal(
	request: ProposalRequest,
	base: Proposal,
	job: WritingJob
): Promise<Proposal> {
	const permission = await mayWrite(job.env, openDb(job.env.DB), job.modelsAllowed, new Date())
	if (!permission.ok) return noted(base, permission.failure)
	const writings = planWritings(request)
	if (writings.length === 0) return base
	const parts = await writeParts(writings, permission.value, job, judgeFor(base, request))
	if (!parts) return noted(base, dayIsSpent)
	// Stopped because the resume or the posting goes away: what came in since then goes with it.
	if (job.signal.aborted) await removeFolder(job.env, optimizationFolder(job.userId, job.id))
	return merged(request, base, writings, parts)
}

/** Null where the day has cost what it may. */
async function writeParts(
	writings: Writing[],
	permission: Permission,
	job: WritingJob,
	judge: Room['judge']
): Promise<Part[] | null> {
	const clients = permission.models.map(clientOf)
	const journal = await openJournal(job)
	// Of a try that was lost with its machine: what it cost counts before more is spent.
	if (journal.calls().length > 0) await fileAway(job, journal)
	const [purse, earlier] = await Promise.all([
		openPurse(job, permission, clients, writings),
		findAnswers(job.env, job.userId, job.earlier)
	])
	if (!purse) return null
	const room: Room = { job, clients, spend: purse.spend, judge, journal, earlier }
	const progress = progressOf(writings, job)
	try {
		const [, parts] = await Promise.all([
			progress.begin(),
			inParallel(writings, AT_ONCE, async (writing) => {
				const part = await safely(writing, room)
				await progress.finish(writing)
				return part
			})
		])
		return parts
	} finally {
		await fileAway(job, journal)
	}
}

/** The rules' proposal stands, whatever an answer led to. */
async function safely(writing: Writing, room: Room): Promise<Part> {
	try {
		return await writePart(writing, room)
	} catch (error) {
		log('error', { event: 'model_part', subjectId: room.job.id, error: errorFields(error) })
		return { ok: false, because: 'nobody_left' }
	}
}

function merged(
	request: ProposalRequest,
	base: Proposal,
	writings: Writing[],
	parts: Part[]
): Proposal {
	const done = parts.flatMap((part) => (part.ok ? [part] : []))
	const missing = parts.flatMap((part) => (part.ok ? [] : [part.because]))
	const note = writingNote(writings.length, missing)
	const [first] = done
	if (!first) return noted(base, note)
	const by = {
		provider: first.by.split(':')[0] ?? first.by,
		model: first.model,
		version: [...new Set(writings.map(({ task }) => task.template))].join(' ')
	}
	const judged = done.map((part) => part.judged)
	return noted(withJudged(base, judged, by, request.master), note)
}

function noted(proposal: Proposal, note: string | null): Proposal {
	return note ? { ...proposal, engine: { ...proposal.engine, note } } : proposal
}
