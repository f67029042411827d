import { createContext, useContext } from 'react'
import type { JobDescriptionDetail } from '../../../src/posting/resource'
import type { Change } from './use-corrections'

/** Where a requirement is shown: in the list, or at its place in the text. */
export type Side = 'list' | 'text'

export type Reading = {
	posting: JobDescriptionDetail
	/** Makes a change of the corrections and saves it; `words` say afterwards what it did. */
	make: (change: Change, words: string) => void
	/** Id of the requirement that is looked at, lit up on both sides. */
	active: string | null
	look: (id: string) => void
	/** Goes to a requirement on one of the sides, with the focus. */
	go: (id: string, side: Side) => void
}

export const ReadingContext = createContext<Reading | null>(null)

export function useReading(): Reading {
	const reading = useContext(ReadingContext)
	if (!reading) throw new Error('There is no posting being read here')
	return reading
}
