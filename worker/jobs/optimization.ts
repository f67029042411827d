import { DurableObject } from 'cloudflare:workers'
import {
	type Decision,
	decide,
	type Effect,
	type Event,
	type State
} from '../../src/optimization/machine'
import type { Failure } from '../../src/result'
import { openDb } from '../db/client'
import { insertModelCalls } from '../db/model-call'
import { endOfOptimization, type OptimizationEnd, setOptimizationStatus } from '../db/optimization'
import { errorFields, log } from '../log'
import { checkpoints, type StepOutcome } from './checkpoints'
import { drainOutbox } from './client'
import { EventStream } from './event-stream'
import type { StepMemory } from './optimization-steps'
import { endMessage, statusEvent, statusMessage } from './status-message'
import { inTurns } from './turns'
import type { Written } from './writing/journal'
import { logUnrecorded } from './writing/log-unrecorded'

type RunStep = Extract<Effect, { type: 'run_step' }>

const queued: State = { status: 'queued' }

/**
 * After how long the alarm looks after a step. It waits while one is under way here (an object
 * has one alarm at a time), so it comes only where the machine that ran the step was lost.
 */
const watchMilliseconds = 2_000
/** How long whoever begins an optimization waits at most until it needs the machine no more. */
const begunMilliseconds = 1_000
/** How long a step that was stopped has to notice. */
const stopMilliseconds = 10_000

/**
 * One per optimization: the lock, the checkpoints and the stream. What happens next is
 * decided by `src/optimization/machine.ts`; this class stores it before it acts on it. A
 * state, its alarm and its event are stored together, so a restart finds all of them or none.
 */
export class OptimizationJob extends DurableObject<Env> {
	private readonly events = new EventStream(this.ctx.storage)
	/** Ends what is under way when the optimization is stopped. */
	private readonly stop = new AbortController()
	/** One decision at a time: what is decided on a state must be stored before the next looks at it. */
	private readonly inTurn = inTurns()
	/** The step that this instance is at work on. */
	private underWay: Promise<unknown> | null = null
	private memory: StepMemory = {}
	/** Settled as soon as others wait, not this machine. */
	private readonly begun = Promise.withResolvers<void>()

	/**
	 * Begins the work; a second call changes nothing. The alarm does the work, so that it goes on
	 * when the caller or the machine goes away. Returns once it waits for models or has ended, or
	 * after a moment: where many are wanted at once, the queue brings the next one then, and who
	 * reads a page meanwhile does not wait behind all of them.
	 */
	async start(optimizationId: string): Promise<void> {
		await this.remember(optimizationId)
		if ((await this.state()).status !== 'queued') return
		await this.ctx.storage.setAlarm(Date.now())
		const timer = setTimeout(this.begun.resolve, begunMilliseconds)
		await this.begun.promise
		clearTimeout(timer)
	}

	/**
	 * Server-sent events after `lastEventId`; ends with the last event of the optimization.
	 * `ended` is how its row ended, where it has: nobody waits here for what was ended elsewhere.
	 */
	async stream(
		optimizationId: string,
		lastEventId: number,
		ended: OptimizationEnd | null
	): Promise<ReadableStream<Uint8Array>> {
		if (!ended) await this.remember(optimizationId)
		else if (!(await this.ctx.storage.get('id')))
			return EventStream.ofEnd(endMessage(ended), lastEventId)
		else await this.agree(ended)
		return this.events.open(lastEventId)
	}

	/** Stops the work, for example because its resume is being deleted. */
	async cancel(failure?: Failure): Promise<void> {
		this.stop.abort()
		if (await this.ctx.storage.get('id'))
			await this.handle({ type: 'cancel', ...(failure && { failure }) })
	}

	/** Stops the work and leaves nothing of it behind; a second call changes nothing. */
	async forget(): Promise<void> {
		await this.cancel()
		const tooLong = new Promise((resolve) => setTimeout(resolve, stopMilliseconds))
		await Promise.race([this.underWay, tooLong])
		await this.ctx.storage.deleteAlarm()
		await this.ctx.storage.deleteAll()
		this.events.forget()
	}

	override async alarm(): Promise<void> {
		try {
			await this.handle({ type: 'alarm', jitter: Math.random(), lost: this.underWay === null })
		} catch (error) {
			// The platform gives up after six failures; our own alarm comes back until the deadline.
			log('error', { event: 'optimization_alarm', error: errorFields(error) })
			await this.ctx.storage.setAlarm(Date.now() + 1_000)
		} finally {
			this.begun.resolve()
		}
	}

	private async remember(optimizationId: string): Promise<void> {
		if (await this.ctx.storage.get('id')) return
		const event = { status: 'queued', message: statusMessage('queued', null), error: null } as const
		await this.events.add(event, () => [
			this.ctx.storage.put({ id: optimizationId, state: queued })
		])
	}

	private async state(): Promise<State> {
		return (await this.ctx.storage.get<State>('state')) ?? queued
	}

	private async agree(ended: OptimizationEnd): Promise<void> {
		if (ended.status === 'completed') await this.handle({ type: 'found_completed' })
		else await this.cancel(ended.failure)
	}

	private async handle(first: Event): Promise<void> {
		let event: Event | null = first
		while (event) {
			const now: Event = event
			const step: RunStep | null = await this.inTurn(() => this.take(now))
			event = step ? await this.run(step) : null
		}
	}

	/** Decides on an event and stores what follows; answers with the step to run next. */
	private async take(event: Event): Promise<RunStep | null> {
		const before = await this.state()
		const decision = await this.asTheRowSays(before, decide(before, event, Date.now()))
		const { state, effects } = decision
		if (effects.length === 0) return null
		const alarm = effects.find((effect) => effect.type === 'set_alarm')
		const step = effects.find((effect) => effect.type === 'run_step') ?? null
		const emitted = effects.find((effect) => effect.type === 'emit')
		const { storage } = this.ctx
		const write = () => [
			...(effects.some((effect) => effect.type === 'save') ? [storage.put('state', state)] : []),
			...(alarm ? [storage.setAlarm(step ? watchAt(alarm.at) : alarm.at)] : []),
			// Nothing of the resume stays in the object once it has ended; the events do.
			...(isEnd(state) ? [storage.delete([...checkpoints]), storage.deleteAlarm()] : [])
		]
		if (isEnd(state)) await this.fileCalls()
		if (emitted) await this.events.add(statusEvent(state, emitted.event.step), write)
		else await Promise.all(write())
		if (isEnd(state)) await this.tellOutside()
		return step
	}

	/** Keeps the records of calls that a lost or stopped writing has left in the object. */
	private async fileCalls(): Promise<void> {
		const written = await this.ctx.storage.get<Written>('written')
		if (!written || written.calls.length === 0) return
		try {
			await insertModelCalls(openDb(this.env.DB), written.calls)
		} catch (error) {
			logUnrecorded(error, await this.ctx.storage.get<string>('id'))
		}
	}

	/** Whoever asked for a message at the end has one waiting in the outbox. */
	private async tellOutside(): Promise<void> {
		const { mailWanted = true } = this.memory
		this.memory = {}
		if (mailWanted) await drainOutbox(this.env, openDb(this.env.DB))
	}

	/**
	 * Brings the row to the new state before anybody hears of it, but for the first, which comes
	 * with the reading of the row. A row that has ended in another
	 * way has the last word: its result was stored, or it was given up, before this was decided.
	 */
	private async asTheRowSays(before: State, decision: Decision): Promise<Decision> {
		const { state, effects } = decision
		const id = await this.ctx.storage.get<string>('id')
		if (!id || effects.length === 0) return decision
		const db = openDb(this.env.DB)
		// The first step itself says so where it reads the row.
		if (state.status === 'processing') return decision
		if (state.status === 'generating') {
			if (state.status === before.status) return decision
			// Only lists show it: that it could not be written keeps nobody from the work.
			await setOptimizationStatus(db, id, { status: state.status }, new Date()).catch((error) =>
				log('warn', { event: 'optimization_status', subjectId: id, error: errorFields(error) })
			)
			return decision
		}
		if (state.status !== 'failed') return decision
		const { code } = state.failure
		const to = { status: 'failed', errorCode: code } as const
		if (await setOptimizationStatus(db, id, to, new Date())) {
			log('warn', { event: 'optimization_failed', subjectId: id, code })
			return decision
		}
		const row = await endOfOptimization(db, id)
		return row?.status === 'completed'
			? decide(queued, { type: 'found_completed' }, Date.now())
			: decision
	}

	private async run({ step, attempt }: RunStep): Promise<Event> {
		const running = this.outcomeOf(step)
		this.underWay = running
		const outcome = await running
		this.underWay = null
		if (outcome.ok) return { type: 'step_done', step, attempt }
		const { failure, retryable } = outcome
		return { type: 'step_failed', step, attempt, failure, retryable, jitter: Math.random() }
	}

	private async outcomeOf(step: RunStep['step']): Promise<StepOutcome> {
		const id = await this.ctx.storage.get<string>('id')
		if (!id) return { ok: false, failure: { code: 'internal' }, retryable: false }
		try {
			// The engine is loaded by the first step, not by everyone who asks for the stream.
			const { runStep } = await import('./optimization-steps')
			return await runStep(step, {
				id,
				env: this.env,
				storage: this.ctx.storage,
				signal: this.stop.signal,
				progress: async (message) => {
					this.begun.resolve()
					if (this.stop.signal.aborted) return
					await this.events.add({ status: 'generating', message, error: null })
				},
				background: (work) => this.ctx.waitUntil(work),
				memory: this.memory
			})
		} catch (error) {
			log('error', { event: 'optimization_step', subjectId: id, error: errorFields(error) })
			return { ok: false, failure: { code: 'internal' }, retryable: true }
		}
	}
}

function isEnd({ status }: State): boolean {
	return status === 'completed' || status === 'failed'
}

function watchAt(lostAt: number): number {
	return Math.min(lostAt, Date.now() + watchMilliseconds)
}
