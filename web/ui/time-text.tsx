import { useEffect, useState } from 'react'
import { timeWords } from './time-words'

type Props = { iso: string; precision?: 'day' | 'minute' }

/** A date by the reader's clock; the server, which cannot know it, writes UTC. */
export function TimeText({ iso, precision = 'day' }: Props) {
	const [words, setWords] = useState(() => timeWords(iso, precision, 'utc'))
	useEffect(() => {
		setWords(timeWords(iso, precision, 'local'))
	}, [iso, precision])
	return <time dateTime={iso}>{words}</time>
}
