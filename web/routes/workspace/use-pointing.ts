import { type RefObject, useEffect, useState } from 'react'
import { nothingPointed, type Pointed } from './pointing'
import { reveal } from './reveal'

/** What is lit up at the moment; lit words of the sheet are brought into view. */
export function usePointing(sheet: RefObject<HTMLElement | null>) {
	const [pointed, setPointed] = useState<Pointed>(nothingPointed)
	useEffect(() => {
		if (pointed.lit.length > 0) reveal(sheet.current?.querySelector('mark'))
	}, [pointed, sheet])
	return [pointed, setPointed] as const
}
