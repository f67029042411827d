import { useCallback, useEffect, useRef, useState } from 'react'
import type { Correction } from '../../../src/posting/correct'
import type { JobDescriptionDetail } from '../../../src/posting/resource'
import { type SaveProblem, saveCorrections } from './save-corrections'

export type Change = (corrections: Correction[]) => Correction[]

/**
 * The posting as it counts by now. Each change is saved at once, one after the other; what
 * stood before can be brought back, step by step. `said` tells what the last one did.
 */
export function useCorrections(loaded: JobDescriptionDetail) {
	const [posting, setPosting] = useState(loaded)
	const [past, setPast] = useState<Correction[][]>([])
	const [problem, setProblem] = useState<SaveProblem | null>(null)
	const [said, setSaid] = useState('')
	const [saving, setSaving] = useState(0)
	const latest = useRef(loaded)
	const queue = useRef(Promise.resolve())

	useEffect(() => {
		latest.current = loaded
		setPosting(loaded)
		setProblem(null)
	}, [loaded])

	const save = useCallback(
		(change: Change, words: string, onSaved: (was: Correction[]) => void) => {
			setSaving((count) => count + 1)
			queue.current = queue.current.then(async () => {
				const { id, revision, corrections } = latest.current
				const saved = await saveCorrections(id, { revision, corrections: change(corrections) })
				setSaving((count) => count - 1)
				if (!saved.ok) return setProblem(saved.failure)
				latest.current = saved.value
				setPosting(saved.value)
				setProblem(null)
				setSaid(words)
				onSaved(corrections)
			})
		},
		[]
	)
	const make = useCallback(
		(change: Change, words: string) =>
			save(change, words, (was) => setPast((before) => [...before, was])),
		[save]
	)
	const undo = useCallback(() => {
		const last = past.at(-1)
		if (last)
			save(
				() => last,
				'Undone.',
				() => setPast((before) => before.slice(0, -1))
			)
	}, [past, save])
	return { posting, make, undo, canUndo: past.length > 0, problem, said, saving: saving > 0 }
}
