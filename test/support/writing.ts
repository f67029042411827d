import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { inject } from 'vitest'
import { propose } from '../../src/optimization/builtin/propose'
import type { Proposal, Strategy } from '../../src/optimization/schema'
import { openDb } from '../../worker/db/client'
import { findOptimizationInput } from '../../worker/db/optimization-input'
import { masterOf, postingOf } from '../../worker/db/read-pair'
import type { Written } from '../../worker/jobs/writing/journal'
import { writeProposal } from '../../worker/jobs/writing/write-proposal'

/** A key that must be nowhere but on the wire. */
export const keyCanary = 'sk-canary-key-51b0c2'

type Settings = Partial<Record<string, string>>

/** Waits that end soon, for models that do not answer. */
export const hasty: Settings = { MODEL_FIRST_BYTE_SECONDS: '0.4', MODEL_IDLE_SECONDS: '0.3' }

let desks = 0

/**
 * The environment with models at these places of the loopback provider, and a desk that no other
 * test has asked.
 */
export function withModels(given: {
	openai?: string
	anthropic?: string
	settings?: Settings
}): Env {
	desks += 1
	const desk = `test-${desks}-${crypto.randomUUID()}`
	const { openai, anthropic, settings } = given
	return {
		...env,
		...(openai && { OPENAI_API_KEYS: keyCanary, OPENAI_BASE_URL: `${openai}/v1` }),
		...(anthropic && { ANTHROPIC_API_KEYS: keyCanary, ANTHROPIC_BASE_URL: anthropic }),
		MODEL_DESK: new Proxy(env.MODEL_DESK, {
			get: (desks, name) =>
				name === 'getByName' ? () => desks.getByName(desk) : Reflect.get(desks, name)
		}),
		...settings
	}
}

/** An address where nobody answers. */
export const nowhere = () => inject('nobody')

export type Wrote = {
	base: Proposal
	proposal: Proposal
	parts: string[]
	milliseconds: number
}

/** Writes for an optimization that waits, as its object would; with all that came of it. */
export async function write(
	given: Env,
	{ id, strategy = 'default' }: { id: string; strategy?: Strategy },
	{ signal, withinMs = 50_000 }: { signal?: AbortSignal; withinMs?: number } = {}
): Promise<Wrote> {
	const input = await findOptimizationInput(openDb(env.DB), id)
	if (!input) throw new Error('No such optimization')
	const asOf = '2026-11-21'
	const request = { master: masterOf(input.master), posting: postingOf(input), strategy, asOf }
	const base = propose(request.master, request.posting, { strategy, asOf })
	const parts: string[] = []
	let written: Written | undefined
	const context = createExecutionContext()
	const startedAt = Date.now()
	const proposal = await writeProposal(request, base, {
		env: given,
		id,
		userId: input.userId,
		modelsAllowed: input.modelsAllowed,
		earlier: input.earlier,
		written: {
			load: async () => written,
			save: async (now) => {
				written = structuredClone(now)
			}
		},
		signal: signal ?? new AbortController().signal,
		deadlineAt: startedAt + withinMs,
		onPart: async ({ kind }, place, of) => {
			parts.push(`${kind} ${place}/${of}`)
		},
		background: (work) => context.waitUntil(work)
	})
	const milliseconds = Date.now() - startedAt
	await waitOnExecutionContext(context)
	return { base, proposal, parts, milliseconds }
}
