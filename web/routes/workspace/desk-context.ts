import { createContext, use } from 'react'
import type { Desk } from '../../../src/optimization/together'
import type { Unproven } from '../../../src/optimization/unproven'
import type { DeskAction, DeskState } from './desk-state'
import type { Pointed } from './pointing'

export type AtDesk = {
	desk: Desk
	state: DeskState
	dispatch: (action: DeskAction) => void
	/**
	 * Lights up words on the sheet or in the posting, and brings them into view. At a `glance`
	 * (under the pointer, or with the focus) the page stays where it is.
	 */
	point: (pointed: Pointed, glance?: 'glance') => void
	optimizationId: string
	/** What the resume does not carry of the person's own accepted words, by change. */
	unproven: Unproven
}

export const DeskContext = createContext<AtDesk | null>(null)

export function useDesk(): AtDesk {
	const at = use(DeskContext)
	if (!at) throw new Error('This part stands only inside a Desk.')
	return at
}
