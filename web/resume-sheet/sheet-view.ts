import { createContext, useContext } from 'react'
import type { Punctuation } from '../../src/document/language'
import type { WordDiff } from '../../src/optimization/diff'
import type { Wording } from './light'
import { type Marks, noMarks } from './marks'

/** Words that somebody points at, e.g. the evidence of a change. */
export type Lit = { textId: string; quote: string; wording: Wording }

/** What every line of a sheet needs to know. */
export type SheetView = {
	marks: Marks
	punctuation: Punctuation
	lit: Lit[]
	/** The change that is being looked at. */
	active: string | null
	/** Null on a sheet that is only read. */
	onPick: ((id: string) => void) | null
}

export const SheetViewContext = createContext<SheetView>({
	marks: noMarks,
	punctuation: { item: ', ', colon: ': ', comma: ', ' },
	lit: [],
	active: null,
	onPick: null
})

/** Whether the lines inside stand, are new, or are struck out as a whole. */
export const ToneContext = createContext<WordDiff['kind']>('same')

export function useSheetView(): SheetView {
	return useContext(SheetViewContext)
}

export function useTone(): WordDiff['kind'] {
	return useContext(ToneContext)
}
