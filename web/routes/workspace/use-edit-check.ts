import { useEffect, useState } from 'react'
import type { Suggestion } from '../../../src/optimization/schema'
import type { Resume } from '../../../src/resume/schema'
import { inOwnWords } from '../../resume-sheet/marks'

/** What the resume does not carry of a person's own words; null until it has been looked at. */
export function useEditCheck(
	master: Resume,
	suggestion: Suggestion,
	words: string,
	asOf: string
): string[] | null {
	const [why, setWhy] = useState<string[] | null>(null)
	useEffect(() => {
		let gone = false
		const timer = setTimeout(async () => {
			const { check } = await import('../../../src/optimization/guard/check')
			const change = inOwnWords(suggestion.change, words.trim())
			const verdict = check(master, { ...suggestion, change }, [], asOf)
			if (!gone) setWhy(verdict.verdict === 'supported' ? [] : verdict.why)
		}, 400)
		return () => {
			gone = true
			clearTimeout(timer)
		}
	}, [master, suggestion, words, asOf])
	return why
}
