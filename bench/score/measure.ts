import { score } from '../../src/alignment/score'
import { apply } from '../../src/optimization/apply'
import { propose } from '../../src/optimization/builtin/propose'
import type { Suggestion } from '../../src/optimization/schema'
import { longPosting, longResume } from './documents'

const asOf = '2026-01-01'

/**
 * Milliseconds of `rounds` scores of two documents that no earlier round has seen, as a first
 * score is; what the module itself remembers of words stays.
 */
export function timeScores(rounds: number): number[] {
	return Array.from({ length: rounds }, () => {
		const [resume, posting] = [longResume(), longPosting()]
		return timed(() => score(resume, posting, asOf))
	})
}

/** Milliseconds of scoring each suggestion of one optimization by itself, `rounds` times over, and how many they are. */
export function timeDifferences(rounds: number): { suggestions: number; times: number[] } {
	const master = longResume()
	const { suggestions } = propose(master, longPosting(), { strategy: 'default', asOf })
	const times = Array.from({ length: rounds }, () => {
		const [resume, posting] = [structuredClone(master), longPosting()]
		// A difference needs the score before the change, which the page has already.
		score(resume, posting, asOf)
		return timed(() => {
			for (const one of suggestions) {
				const accepted = [one.id, ...neededBy(one, suggestions)]
				const applied = apply(resume, suggestions, { accepted, edits: {} })
				if (applied.ok) score(applied.value, posting, asOf)
			}
		})
	})
	return { suggestions: suggestions.length, times }
}

function neededBy(one: Suggestion, all: Suggestion[]): string[] {
	return one.dependsOn.flatMap((id) => {
		const other = all.find((candidate) => candidate.id === id)
		return other ? [id, ...neededBy(other, all)] : []
	})
}

function timed(task: () => unknown): number {
	const started = performance.now()
	task()
	return performance.now() - started
}
