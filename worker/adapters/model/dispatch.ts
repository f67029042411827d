import type { ModelClient } from '../../../src/model/client'
import { estimateUsage, microDollars } from '../../../src/model/cost'
import type { Allowed, Choice, Desk, DeskFailure } from '../../../src/model/desk'
import { probeUsage } from '../../../src/model/probe'
import type { Spend } from '../../../src/model/spend'
import type { CallReport } from '../../../src/model/standing'
import type { ModelTask, TokenUsage } from '../../../src/model/task'
import { fail, type Result } from '../../../src/result'
import { errorFields, log } from '../../log'
import { type Ending, ended } from './ending'
import type { OneCall } from './one-call'

/** A call that may be made: the desk allows it, and the purse holds its price. */
export type Place = {
	client: ModelClient
	/** As the desk knows it; null where it was not asked. */
	call: string | null
	probe: boolean
	heldMicros: number
}

export type Dispatch = {
	/**
	 * Who writes, and who is probed beside it; null when nobody of those may be asked. `elsewhere`
	 * says that there is somebody else to turn to then.
	 */
	place(
		wanted: readonly ModelClient[],
		task: ModelTask,
		elsewhere: boolean
	): Promise<{ place: Place; beside: Place | null } | null>
	/** Tells the desk and the purse how it ended. */
	settle(place: Place, end: OneCall): Promise<void>
	/** Somebody was passed over because the run has spent what it may. */
	tooDear(): boolean
}

/** The way to desk and purse for one task. A desk that failed once is not asked again. */
export function openDispatch(spend: Spend, configuredDesk: Desk | null, ending: Ending): Dispatch {
	let desk = configuredDesk
	let tooDear = false

	async function asked<T>(
		ask: (desk: Desk) => Promise<Result<T, DeskFailure>>
	): Promise<Result<T, DeskFailure>> {
		if (!desk) return fail({ kind: 'no_desk' })
		const answer = await ask(desk).catch((error: unknown) => {
			log('error', { event: 'model_desk', error: errorFields(error) })
			return fail({ kind: 'no_desk' as const })
		})
		if (!answer.ok && answer.failure.kind === 'no_desk') desk = null
		return answer
	}

	const report = (end: CallReport) => asked((open) => open.report(end))

	const release = ({ call }: { call: string }) =>
		report({ call, outcome: 'aborted', milliseconds: 0, usage: { input: 0, output: 0 } })

	const payable = (client: ModelClient, usage: TokenUsage) => {
		const pays = spend.allows(microDollars(client.candidate, usage))
		tooDear ||= !pays
		return pays
	}

	/** Holds the price; other tasks of the run may have spent it while the desk was asked. */
	function take(
		client: ModelClient | undefined,
		allowed: Allowed,
		usage: TokenUsage
	): Place | null {
		if (!client || !payable(client, usage)) {
			void release(allowed)
			return null
		}
		const heldMicros = microDollars(client.candidate, usage)
		spend.hold(heldMicros)
		return { client, call: allowed.call, probe: allowed.probe, heldMicros }
	}

	function withoutDesk(client: ModelClient, usage: TokenUsage) {
		if (!payable(client, usage)) return null
		const heldMicros = microDollars(client.candidate, usage)
		spend.hold(heldMicros)
		return { place: { client, call: null, probe: false, heldMicros }, beside: null }
	}

	function taken(choice: Choice, clients: ModelClient[], usage: TokenUsage) {
		const byId = (id: string) => clients.find(({ candidate }) => candidate.id === id)
		const place = take(byId(choice.candidateId), choice, usage)
		const { beside } = choice
		if (!place) {
			if (beside) void release(beside)
			return null
		}
		return { place, beside: beside && take(byId(beside.candidateId), beside, probeUsage) }
	}

	return {
		async place(wanted, task, elsewhere) {
			const usage = estimateUsage(task)
			const clients = wanted.filter((client) => payable(client, usage))
			const [first] = clients
			if (!first) return null
			const candidates = clients.map(({ candidate }) => candidate)
			const tokens = usage.input + usage.output
			const choosing = asked((open) => open.choose({ candidates, tokens, elsewhere }))
			const choice = await ending.orEnd(choosing)
			if (choice === ended) {
				void choosing.then((late) => late.ok && giveBack(late.value))
				return null
			}
			if (choice.ok) return taken(choice.value, clients, usage)
			return choice.failure.kind === 'no_desk' ? withoutDesk(first, usage) : null
		},

		async settle({ call, heldMicros, client }, { record, fair }) {
			const { outcome, milliseconds, usage } = record
			const unknown = outcome === 'timed_out' || outcome === 'aborted' ? heldMicros : 0
			spend.settle(heldMicros, usage ? microDollars(client.candidate, usage) : unknown)
			if (!call) return
			// Cut off by our own deadline after a moment: that is not the other side's fault.
			const blamed = outcome === 'timed_out' && !fair ? 'aborted' : outcome
			await ending.orEnd(report({ call, outcome: blamed, milliseconds, usage }))
		},

		tooDear: () => tooDear
	}

	function giveBack(choice: Choice): void {
		void release(choice)
		if (choice.beside) void release(choice.beside)
	}
}
