import { useEffect, useState } from 'react'
import { whenIdle } from '../when-idle'
import { type Precision, timeWords } from './time-words'

/** The page is written in American English, and so is a date where nobody asks for another. */
const written = /^en(?:-US)?$/

const options: Record<Precision, Intl.DateTimeFormatOptions> = {
	day: { dateStyle: 'medium' },
	minute: { dateStyle: 'medium', timeStyle: 'short' }
}

/** `lang` is the language of the words where the page is in another one, or in another place's. */
type Told = { words: string; lang?: string }

/**
 * A moment by the reader's clock, as their place writes it: `21 Nov 2026, 14:41`. The server, which
 * knows neither, writes UTC as Americans do. Their place is asked when the browser has nothing else
 * to do, since `Intl` takes a phone tens of milliseconds when it is asked for the first time.
 */
export function useTimeWords(iso: string, precision: Precision): Told {
	const [told, setTold] = useState<Told>({ words: timeWords(iso, precision, 'utc') })
	useEffect(() => {
		setTold({ words: timeWords(iso, precision, 'local') })
		const lang = navigator.language
		if (written.test(lang)) return
		return whenIdle(() => {
			setTold({ words: new Date(iso).toLocaleString(lang, options[precision]), lang })
		})
	}, [iso, precision])
	return told
}
