import { useEffect, useState } from 'react'
import type { ParagraphResource } from '../../../src/resume/resource'
import { browserApi } from '../../browser-api'
import { offlineWords } from '../../offline-words'

export type ParagraphsState =
	| { kind: 'loading' }
	| { kind: 'open'; paragraphs: ParagraphResource[] }
	| { kind: 'failed'; message: string; retry: () => void }

/** The paragraphs of the uploaded Word document. */
export function useParagraphs(resumeId: string): ParagraphsState {
	const [state, setState] = useState<ParagraphsState>({ kind: 'loading' })
	const [tries, setTries] = useState(0)
	// biome-ignore lint/correctness/useExhaustiveDependencies: a further try fetches them again
	useEffect(() => {
		let gone = false
		setState({ kind: 'loading' })
		fetchParagraphs(resumeId).then((found) => {
			if (gone) return
			setState(
				typeof found === 'string'
					? { kind: 'failed', message: found, retry: () => setTries((n) => n + 1) }
					: { kind: 'open', paragraphs: found }
			)
		})
		return () => {
			gone = true
		}
	}, [resumeId, tries])
	return state
}

/** The paragraphs, or words for why there are none. */
async function fetchParagraphs(id: string): Promise<ParagraphResource[] | string> {
	try {
		const answer = await browserApi.resumes[':id'].paragraphs.$get({ param: { id } })
		return answer.ok ? (await answer.json()).items : (await answer.json()).message
	} catch {
		return offlineWords
	}
}
