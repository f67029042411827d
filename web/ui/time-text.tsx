import { useEffect, useState } from 'react'

const dayFormat = { day: 'numeric', month: 'short', year: 'numeric' } as const
const minuteFormat = { ...dayFormat, hour: 'numeric', minute: '2-digit' } as const

type Props = { iso: string; precision?: 'day' | 'minute' }

/** A date as the reader's place writes it; the server, which cannot know the place, writes UTC. */
export function TimeText({ iso, precision = 'day' }: Props) {
	const format = precision === 'day' ? dayFormat : minuteFormat
	const [words, setWords] = useState(() =>
		new Date(iso).toLocaleString('en', { ...format, timeZone: 'UTC' })
	)
	useEffect(() => {
		setWords(new Date(iso).toLocaleString('en', format))
	}, [iso, format])
	return <time dateTime={iso}>{words}</time>
}
