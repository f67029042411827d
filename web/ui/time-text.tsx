import type { Precision } from './time-words'
import { useTimeWords } from './use-time-words'

type Props = { iso: string; precision?: Precision }

/** A date by the reader's clock, as their place writes it. */
export function TimeText({ iso, precision = 'day' }: Props) {
	const { words, lang } = useTimeWords(iso, precision)
	return (
		<time dateTime={iso} lang={lang}>
			{words}
		</time>
	)
}
