import { useEffect, useState } from 'react'
import type { Unproven } from '../../../src/optimization/unproven'
import { checkOwnWords } from './check-own-words'
import { attestedOf, type Choice, selectionOf } from './choice'

const nothing: Unproven = {}

/** What is not proven of the person's own words that stand accepted; it is asked anew when they change. */
export function useUnproven(optimizationId: string, choice: Choice): Unproven {
	const [known, setKnown] = useState(nothing)
	const said = { edits: selectionOf(choice).edits, attested: attestedOf(choice) }
	// biome-ignore lint/correctness/useExhaustiveDependencies: the words, not the object that holds them
	useEffect(() => {
		let gone = false
		if (Object.keys(said.edits).length === 0) {
			setKnown(nothing)
			return
		}
		checkOwnWords(optimizationId, said).then((unproven) => {
			if (!gone && unproven) setKnown(unproven)
		})
		return () => {
			gone = true
		}
	}, [optimizationId, JSON.stringify(said)])
	return known
}
