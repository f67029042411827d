import type { Candidate } from './candidate'
import type { ModelTask, TokenUsage } from './task'

const LATIN_CHARACTERS_PER_TOKEN = 3
const lastLatin = 0x24f

/**
 * About how many tokens a text is, rather too many than too few: English comes to about four
 * characters a token, German to three and a half, other scripts to one or two.
 */
export function estimateTokens(text: string): number {
	let other = 0
	for (let index = 0; index < text.length; index++) {
		if (text.charCodeAt(index) > lastLatin) other++
	}
	return Math.ceil((text.length - other) / LATIN_CHARACTERS_PER_TOKEN) + other
}

/** What a task takes at most: all that is sent, and the longest answer. */
export function estimateUsage(task: ModelTask): TokenUsage {
	const sent = task.instructions + task.material + JSON.stringify(task.answer)
	return { input: estimateTokens(sent), output: task.maxOutputTokens }
}

/** The price of a usage in millionths of a US dollar, rounded up; 0 where no price is known. */
export function microDollars({ price }: Candidate, { input, output }: TokenUsage): number {
	return price ? Math.ceil(input * price.input + output * price.output) : 0
}
