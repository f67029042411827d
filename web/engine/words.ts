import type { ModelUse, Writer } from '../../src/model/resource'

const names: Record<Writer['provider'], string> = {
	openai: 'OpenAI',
	anthropic: 'Anthropic',
	compatible: 'A model'
}

/** Who writes, for a person: `OpenAI (gpt-5.4-mini at api.openai.com)`. */
export function writerWords({ provider, model, host }: Writer): string {
	return `${names[provider]} (${model} at ${host})`
}

/** Dollars as people write them; what is under a cent is said so. */
export function costWords(costMicros: number | null): string {
	if (costMicros === null) return 'no price known'
	if (costMicros === 0) return 'no cost'
	const dollars = costMicros / 1_000_000
	return dollars < 0.01 ? 'under $0.01' : `$${dollars.toFixed(2)}`
}

/** `5 calls, 12,300 tokens, $0.02`. */
export function usageWords({ calls, inputTokens, outputTokens, costMicros }: ModelUse): string {
	const tokens = (inputTokens + outputTokens).toLocaleString('en')
	return `${calls} ${calls === 1 ? 'call' : 'calls'}, ${tokens} tokens, ${costWords(costMicros)}`
}
