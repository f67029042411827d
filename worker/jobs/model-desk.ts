import { DurableObject } from 'cloudflare:workers'
import {
	type Choice,
	type ChoiceRequest,
	choose,
	type DeskFailure,
	report
} from '../../src/model/desk'
import { type CandidateState, deskState } from '../../src/model/desk-state'
import type { CallReport } from '../../src/model/standing'
import { ok, type Result } from '../../src/result'
import { log } from '../log'
import { deskStore } from './model-desk-store'

/** How long calls are gathered; what nobody notices beside the seconds of a model. */
const GATHER_MS = 2

/**
 * One for all jobs: which models are well, which are not, and what each key has used today.
 * The rules are `src/model/desk.ts`; storage here is synchronous, so each call of a method is
 * one piece that no other comes between.
 */
export class ModelDesk extends DurableObject<Env> {
	/** Milliseconds since the epoch; a test sets its own. */
	now: () => number = Date.now
	private readonly store = deskStore(this.ctx.storage.kv)
	private waiting: (() => void)[] = []

	/** Whom to ask for a call of so many tokens, which are held until it is reported. */
	choose(request: ChoiceRequest): Promise<Result<Choice, DeskFailure>> {
		return this.together(() => choose(this.store, request, this.now()))
	}

	/** Takes in how a call ended; tells the operator once when a key nears its daily tokens. */
	report(end: CallReport): Promise<Result<null, DeskFailure>> {
		return this.together(() => {
			for (const { candidateId, percent } of report(this.store, end, this.now())) {
				log('warn', { event: `model_tokens_${percent}_percent`, subjectId: candidateId })
			}
			return ok(null)
		})
	}

	/** Does all that came in meanwhile in one turn: the disk is waited for once, not for each. */
	private together<T>(work: () => T): Promise<T> {
		return new Promise((resolve, reject) => {
			if (this.waiting.length === 0) setTimeout(() => this.doWaiting(), GATHER_MS)
			this.waiting.push(() => {
				try {
					resolve(work())
				} catch (error) {
					reject(error)
				}
			})
		})
	}

	private doWaiting(): void {
		const all = this.waiting
		this.waiting = []
		for (const work of all) work()
	}

	/** How all candidates stand that were ever asked for. */
	state(): CandidateState[] {
		return deskState(this.store, this.now())
	}
}
