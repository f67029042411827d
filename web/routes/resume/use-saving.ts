import { useState } from 'react'
import type { ResumeDetail } from '../../../src/resume/resource'
import type { Snapshot } from './editing'
import { fetchResume, type SaveProblem, saveContent } from './save-content'

export type Saving = {
	busy: boolean
	problem: SaveProblem | null
	/** True once something was saved and nothing has changed since. */
	saved: boolean
}

const resting: Saving = { busy: false, problem: null, saved: false }

/** Sends corrections and says how it went; what is on the desk stays until it is saved. */
export function useSaving(
	resumeId: string,
	onSaved: (detail: ResumeDetail, sent: Snapshot) => void
) {
	const [saving, setSaving] = useState<Saving>(resting)

	async function save(sent: Snapshot, revision: number) {
		setSaving({ ...resting, busy: true })
		const answer = await saveContent(resumeId, { ...sent, revision })
		if (!answer.ok) return setSaving({ ...resting, problem: answer.failure })
		setSaving({ ...resting, saved: true })
		onSaved(answer.value, sent)
	}

	/** What is saved by now; null, with words, where it cannot be had. */
	async function latest(): Promise<ResumeDetail | null> {
		setSaving({ ...resting, busy: true })
		const found = await fetchResume(resumeId)
		const problem: SaveProblem | null = found.ok
			? null
			: { kind: 'conflict', message: found.failure, fields: {} }
		setSaving({ ...resting, problem })
		return found.ok ? found.value : null
	}

	return { saving, setSaving, save, latest }
}
