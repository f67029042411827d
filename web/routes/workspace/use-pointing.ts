import { type RefObject, useEffect, useState } from 'react'
import { nothingPointed, type Pointed } from './pointing'
import { reveal } from './reveal'

/**
 * What is lit up at the moment; lit words of the sheet are brought into view, but not at a
 * glance: the focus would be scrolled out of sight. The light goes out when another change is
 * looked at.
 */
export function usePointing(sheet: RefObject<HTMLElement | null>, active: string | null) {
	const [pointed, setPointed] = useState<Pointed>(nothingPointed)
	// biome-ignore lint/correctness/useExhaustiveDependencies: `active` is why the light goes out
	useEffect(() => setPointed(nothingPointed), [active])
	useEffect(() => {
		if (pointed.lit.length > 0 && !pointed.glance) reveal(sheet.current?.querySelector('mark'))
	}, [pointed, sheet])
	return [pointed, setPointed] as const
}
