import { createContext, useContext } from 'react'
import { americanSigns } from './number-signs'
import { type Numbers, numbersWith } from './numbers'

/** American where the page could not be told where its reader is, as on an error of the whole page. */
export const NumbersContext = createContext<Numbers>(numbersWith(americanSigns))

/** What writes numbers as the reader's place does. */
export function useNumbers(): Numbers {
	return useContext(NumbersContext)
}
