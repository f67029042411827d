import { useEffect, useState } from 'react'
import type { Estimate } from '../../../src/model/resource'
import type { Strategy } from '../../../src/optimization/schema'
import { browserApi } from '../../browser-api'
import type { Pairing } from './pairing'

/** What the chosen optimization would take; null while that is not known. */
export function useEstimate(
	{ resumeId, jobDescriptionId }: Pairing,
	strategy: Strategy,
	asked: boolean
): Estimate | null {
	const [estimate, setEstimate] = useState<Estimate | null>(null)
	useEffect(() => {
		setEstimate(null)
		if (!asked || !resumeId || !jobDescriptionId) return
		const left = new AbortController()
		browserApi.engine.estimate
			.$post({ json: { resumeId, jobDescriptionId, strategy } }, { init: { signal: left.signal } })
			.then(async (response) => {
				if (response.ok) setEstimate(await response.json())
			})
			// Only a line of the page is missing then.
			.catch(() => {})
		return () => left.abort()
	}, [resumeId, jobDescriptionId, strategy, asked])
	return estimate
}
