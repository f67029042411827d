import type { Estimate, ModelUse, Writer } from '../../src/model/resource'
import type { Numbers } from '../numbers/numbers'

const names: Record<Writer['provider'], string | null> = {
	openai: 'OpenAI',
	anthropic: 'Anthropic',
	compatible: null
}

/** Who writes, for a person: `OpenAI (gpt-5.4-mini at api.openai.com)`. */
export function writerWords({ provider, model, host }: Writer): string {
	const name = names[provider]
	return name ? `${name} (${model} at ${host})` : `${model} (at ${host})`
}

/** `up to 12,300 tokens, $0.02`; no price where none is known. */
export function estimateWords(
	{ inputTokens, outputTokens, costMicros }: Estimate,
	numbers: Numbers
): string {
	const tokens = Math.ceil((inputTokens + outputTokens) / 100) * 100
	return joined(`up to ${numbers.count(tokens)} tokens`, costMicros, numbers)
}

/** `5 calls, 12,300 tokens, $0.02`; what an earlier answer served took no call. */
export function usageWords(
	{ calls, inputTokens, outputTokens, costMicros }: ModelUse,
	numbers: Numbers
): string {
	if (calls === 0) return 'answered from before, no cost'
	const counted = calls === 1 ? '1 call' : `${calls} calls`
	const tokens = numbers.count(inputTokens + outputTokens)
	return joined(`${counted}, ${tokens} tokens`, costMicros, numbers)
}

function joined(words: string, costMicros: number | null, { cost }: Numbers): string {
	return costMicros === null ? words : `${words}, ${cost(costMicros)}`
}
