import type { Estimate, ModelUse, Writer } from '../../src/model/resource'

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

/** Dollars as people write them; what is under a cent is said so. */
export function costWords(costMicros: number): string {
	if (costMicros === 0) return 'no cost'
	const dollars = costMicros / 1_000_000
	return dollars < 0.01 ? 'under $0.01' : `$${dollars.toFixed(2)}`
}

/** `up to 12,300 tokens, $0.02`; no price where none is known. */
export function estimateWords({ inputTokens, outputTokens, costMicros }: Estimate): string {
	const tokens = Math.ceil((inputTokens + outputTokens) / 100) * 100
	return joined(`up to ${tokenWords(tokens)}`, costMicros)
}

/** `5 calls, 12,300 tokens, $0.02`; what an earlier answer served took no call. */
export function usageWords({ calls, inputTokens, outputTokens, costMicros }: ModelUse): string {
	if (calls === 0) return 'answered from before, no cost'
	const counted = calls === 1 ? '1 call' : `${calls} calls`
	return joined(`${counted}, ${tokenWords(inputTokens + outputTokens)}`, costMicros)
}

function tokenWords(tokens: number): string {
	return `${tokens.toLocaleString('en')} tokens`
}

function joined(words: string, costMicros: number | null): string {
	return costMicros === null ? words : `${words}, ${costWords(costMicros)}`
}
