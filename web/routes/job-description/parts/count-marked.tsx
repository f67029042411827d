import type { RefObject } from 'react'
import type { Need } from '../../../../src/posting/schema'
import { Button } from '../../../ui/button'
import { withAdded } from '../corrections'
import { needWords } from '../need-words'
import { useReading } from '../reading-context'
import { useMarkedWords } from '../use-marked-words'
import { countedWords } from './requirement-row'

const kinds: Need[] = ['must', 'nice']

/** Words marked in the text become a requirement; without any, how that is done. */
export function CountMarked({ text }: { text: RefObject<HTMLElement | null> }) {
	const { make } = useReading()
	const words = useMarkedWords(text)
	if (!words) {
		return (
			<p className="text-xs text-faint">
				Underlined is what counts; choose it to see its line. To count another passage, mark its
				words.
			</p>
		)
	}
	return (
		<div className="flex flex-wrap items-center gap-2">
			<p className="min-w-0 flex-[1_1_10rem] truncate text-xs text-soft">Count “{words}” as</p>
			{kinds.map((need) => (
				<Button
					key={need}
					look="secondary"
					size="small"
					// The press itself must not take the marking away.
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => {
						make(
							(all) => withAdded(all, { text: words, need, typed: false }),
							countedWords(words, needWords[need])
						)
						document.getSelection()?.removeAllRanges()
					}}
				>
					{needWords[need]}
				</Button>
			))}
		</div>
	)
}
