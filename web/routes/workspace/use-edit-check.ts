import { useEffect, useState } from 'react'
import { checkOwnWords } from './check-own-words'
import { attestedOf } from './choice'
import { useDesk } from './desk-context'

/** Long enough that a word is written before it is asked about. */
const pauseMilliseconds = 600

/** What the resume does not carry of words that are being written; null until it is known. */
export function useEditCheck(id: string, words: string): string[] | null {
	const { optimizationId, state } = useDesk()
	const [why, setWhy] = useState<string[] | null>(null)
	const attested = attestedOf(state.choice).filter((other) => other !== id)
	const vouched = JSON.stringify(attested)
	// biome-ignore lint/correctness/useExhaustiveDependencies: `vouched` stands for the list
	useEffect(() => {
		let gone = false
		const timer = setTimeout(async () => {
			const edits = Object.fromEntries(
				Object.entries(state.choice.edits).filter(([other]) => attested.includes(other))
			)
			const said = { edits: { ...edits, [id]: words.trim() }, attested }
			const unproven = await checkOwnWords(optimizationId, said)
			if (!gone && unproven) setWhy(unproven[id] ?? [])
		}, pauseMilliseconds)
		return () => {
			gone = true
			clearTimeout(timer)
		}
	}, [optimizationId, id, words, vouched])
	return why
}
