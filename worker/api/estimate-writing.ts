import { estimateUsage, microDollars } from '../../src/model/cost'
import type { ProposalRequest } from '../../src/model/provider'
import type { Estimate } from '../../src/model/resource'
import { planWritings } from '../../src/optimization/prompt/plan'
import { mayWrite } from '../adapters/model/may-write'
import { openDb } from '../db/client'
import { findPreferences } from '../db/preference'

const rules: Estimate = {
	writtenBy: 'rules',
	because: '',
	calls: 0,
	inputTokens: 0,
	outputTokens: 0,
	costMicros: null
}

/** What the models would be asked, by the first that is configured: at most, when all goes well. */
export async function estimateWriting(
	env: Env,
	userId: string,
	request: ProposalRequest
): Promise<Estimate> {
	const db = openDb(env.DB)
	const { modelsAllowed } = await findPreferences(db, userId)
	const permission = await mayWrite(env, db, modelsAllowed, new Date())
	if (!permission.ok) return { ...rules, because: permission.failure }
	const [first] = permission.value.models
	if (!first) return rules
	const usages = planWritings(request).map(({ task }) => estimateUsage(task))
	const total = {
		input: usages.reduce((sum, { input }) => sum + input, 0),
		output: usages.reduce((sum, { output }) => sum + output, 0)
	}
	const costMicros = first.candidate.price
		? usages.reduce((sum, usage) => sum + microDollars(first.candidate, usage), 0)
		: null
	const ceiling = permission.value.runMicros
	if (costMicros !== null && ceiling !== null && costMicros > ceiling) {
		return { ...estimateOf(total, usages.length, ceiling), because: partly }
	}
	return estimateOf(total, usages.length, costMicros)
}

const partly =
	'This resume is long: what the limit for one optimization does not pay for is written by the built-in rules.'

function estimateOf(
	{ input, output }: { input: number; output: number },
	calls: number,
	costMicros: number | null
): Estimate {
	return {
		writtenBy: 'models',
		because: '',
		calls,
		inputTokens: input,
		outputTokens: output,
		costMicros
	}
}
