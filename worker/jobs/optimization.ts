import { DurableObject } from 'cloudflare:workers'
import { decide, type Effect, type Event, type State } from '../../src/optimization/machine'
import type { Failure } from '../../src/result'
import { openDb } from '../db/client'
import { setOptimizationStatus } from '../db/optimization'
import { failureMessage } from '../failure'
import { errorFields, log } from '../log'
import { checkpoints, type StepOutcome } from './checkpoints'
import { drainOutbox } from './client'
import { EventStream } from './event-stream'
import { statusMessage } from './status-message'

type RunStep = Extract<Effect, { type: 'run_step' }>

const queued: State = { status: 'queued' }

/**
 * One per optimization: the lock, the checkpoints and the stream. What happens next is
 * decided by `src/optimization/machine.ts`; this class stores it before it acts on it.
 */
export class OptimizationJob extends DurableObject<Env> {
	private readonly events = new EventStream(this.ctx.storage)
	/** Ends what is under way when the optimization is stopped. */
	private readonly stop = new AbortController()

	/**
	 * Begins the work and returns at once; a second call changes nothing. The alarm does
	 * the work, so that it goes on when the caller or the machine goes away.
	 */
	async start(optimizationId: string): Promise<void> {
		await this.remember(optimizationId)
		if ((await this.state()).status === 'queued') await this.ctx.storage.setAlarm(Date.now())
	}

	/** Server-sent events after `lastEventId`; ends with the last event of the optimization. */
	async stream(optimizationId: string, lastEventId: number): Promise<ReadableStream<Uint8Array>> {
		await this.remember(optimizationId)
		return this.events.open(lastEventId)
	}

	/** Stops the work, for example because its resume is being deleted. */
	async cancel(): Promise<void> {
		this.stop.abort()
		await this.handle({ type: 'cancel' })
	}

	override async alarm(): Promise<void> {
		try {
			await this.handle({ type: 'alarm', jitter: Math.random() })
		} catch (error) {
			// The platform gives up after six failures; our own alarm comes back until the deadline.
			log('error', { event: 'optimization_alarm', error: errorFields(error) })
			await this.ctx.storage.setAlarm(Date.now() + 1_000)
		}
	}

	private async remember(optimizationId: string): Promise<void> {
		if (await this.ctx.storage.get('id')) return
		await this.ctx.storage.put({ id: optimizationId, state: queued })
		await this.events.add({ status: 'queued', message: statusMessage('queued', null), error: null })
	}

	private async state(): Promise<State> {
		return (await this.ctx.storage.get<State>('state')) ?? queued
	}

	private async handle(first: Event): Promise<void> {
		let event: Event | null = first
		while (event) {
			const decision = decide(await this.state(), event, Date.now())
			event = await this.perform(decision.effects)
		}
	}

	/** Carries out the effects in order; what the step answered is the next event. */
	private async perform(effects: Effect[]): Promise<Event | null> {
		let step: RunStep | null = null
		for (const effect of effects) {
			switch (effect.type) {
				case 'save':
					await this.ctx.storage.put('state', effect.state)
					break
				case 'set_alarm':
					await this.ctx.storage.setAlarm(effect.at)
					break
				case 'emit':
					await this.publish(effect.event.status, effect.event.step)
					break
				case 'fail':
					await this.recordFailure(effect.failure)
					break
				case 'run_step':
					step = effect
			}
		}
		return step ? this.run(step) : null
	}

	private async run({ step, attempt }: RunStep): Promise<Event> {
		const outcome = await this.outcomeOf(step)
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
				progress: (message) => this.events.add({ status: 'generating', message, error: null }),
				background: (work) => this.ctx.waitUntil(work)
			})
		} catch (error) {
			log('error', { event: 'optimization_step', subjectId: id, error: errorFields(error) })
			return { ok: false, failure: { code: 'internal' }, retryable: true }
		}
	}

	private async publish(status: State['status'], step: RunStep['step'] | null): Promise<void> {
		const id = await this.ctx.storage.get<string>('id')
		if (id && (status === 'processing' || status === 'generating')) {
			await setOptimizationStatus(openDb(this.env.DB), id, { status }, new Date())
		}
		const state = await this.state()
		const failure = state.status === 'failed' ? state.failure : null
		await this.events.add({
			status,
			message: failure ? failureMessage(failure) : statusMessage(status, step),
			error: failure ? { code: failure.code, message: failureMessage(failure) } : null
		})
		if (status !== 'completed' && status !== 'failed') return
		await this.tidy()
		// Whoever asked for a message at the end has one waiting there.
		await drainOutbox(this.env, openDb(this.env.DB))
	}

	/** Nothing of the resume stays in the object once it has ended; the events do. */
	private async tidy(): Promise<void> {
		await this.ctx.storage.delete([...checkpoints])
		await this.ctx.storage.deleteAlarm()
	}

	private async recordFailure(failure: Failure): Promise<void> {
		const id = await this.ctx.storage.get<string>('id')
		if (!id) return
		log('warn', { event: 'optimization_failed', subjectId: id, code: failure.code })
		const to = { status: 'failed', errorCode: failure.code } as const
		await setOptimizationStatus(openDb(this.env.DB), id, to, new Date())
	}
}
