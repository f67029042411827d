import { useCallback, useEffect, useRef, useState } from 'react'
import type { JobDescriptionReading } from '../../../src/posting/resource'
import { readPostingText } from '../../documents/read-posting'

/** Shorter than this is no posting yet. */
const worthReading = 40
/** Long enough that typing asks once, short enough that pasting feels answered. */
const pauseMs = 800

/**
 * Reads the text a moment after it last changed. `offer` is called with what it says;
 * a reading that comes from elsewhere (a file) can be put in with `setReading`.
 */
export function useProposals(text: string, offer: (reading: JobDescriptionReading) => void) {
	const [reading, setReading] = useState<JobDescriptionReading | null>(null)
	const lastRead = useRef('')
	const offered = useRef(offer)
	offered.current = offer
	const take = useCallback((next: JobDescriptionReading, of: string) => {
		lastRead.current = of
		setReading(next)
		offered.current(next)
	}, [])
	useEffect(() => {
		if (text.length < worthReading || text === lastRead.current) return
		const stop = new AbortController()
		const timer = setTimeout(async () => {
			const answer = await readPostingText(text, stop.signal)
			if (answer.ok && !stop.signal.aborted) take(answer.value, text)
		}, pauseMs)
		return () => {
			clearTimeout(timer)
			stop.abort()
		}
	}, [text, take])
	return { reading: text === '' ? null : reading, take }
}
