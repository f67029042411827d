import { setTimeout as sleep } from 'node:timers/promises'
import { randoms } from '../randoms'
import type { Physics } from './outcome'

const CHARACTERS_PER_TOKEN = 4
const atOnce: Physics = { firstTokenMs: 0, tokensPerSecond: 0, jitter: 0, seed: 1 }

/** The waits of one answer: before its first piece, and before each further one. */
export type Pace = { first: () => Promise<void>; between: () => Promise<void>; tokens: number }

/** `turn` is which request of its scope it is, so that equal ones in equal order take equally long. */
export function paceOf(physics: Partial<Physics> | undefined, turn: number): Pace {
	const { firstTokenMs, tokensPerSecond, jitter, seed } = { ...atOnce, ...physics }
	const random = randoms(seed * 7919 + turn)
	const wait = async (milliseconds: number) => {
		const jittered = milliseconds * (1 + jitter * (2 * random() - 1))
		if (jittered > 0) await sleep(jittered)
	}
	// Timers are too coarse for one token at a time.
	const tokens = tokensPerSecond > 0 ? Math.max(1, Math.ceil(tokensPerSecond / 50)) : 16
	return {
		tokens,
		first: () => wait(firstTokenMs),
		between: () => wait(tokensPerSecond > 0 ? (tokens / tokensPerSecond) * 1000 : 0)
	}
}

/** The text in pieces of so many tokens. */
export function piecesOf(text: string, tokens: number): string[] {
	const size = tokens * CHARACTERS_PER_TOKEN
	return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
		text.slice(index * size, (index + 1) * size)
	)
}

export function tokensOf(text: string): number {
	return Math.ceil(text.length / CHARACTERS_PER_TOKEN)
}
