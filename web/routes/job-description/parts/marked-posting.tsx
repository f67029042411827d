import { type RefObject, useMemo } from 'react'
import type { CountedRequirement, Uncounted } from '../../../../src/posting/resource'
import { classNames } from '../../../ui/class-names'
import { needMarks, needWords } from '../need-words'
import { inText, listId, textId } from '../places'
import { useReading } from '../reading-context'
import { stretchesOf } from '../stretches'

type Marked = CountedRequirement | Uncounted

/** The posting as it is kept: what it asks for is marked and leads to its line, the rest is paler. */
export function MarkedPosting({ text: ref }: { text: RefObject<HTMLDivElement | null> }) {
	const { posting } = useReading()
	const { text, requirements, uncounted, language } = posting
	const stretches = useMemo(
		() => stretchesOf<Marked>(text, [...requirements.filter(inText), ...uncounted]),
		[text, requirements, uncounted]
	)
	return (
		<div
			ref={ref}
			lang={language === 'und' ? undefined : language}
			dir="auto"
			className="break-words whitespace-pre-line"
		>
			{stretches.map(({ text: words, item, start }) =>
				item && 'need' in item ? (
					<Place key={start} requirement={item} words={words} />
				) : (
					<span key={start} className={item ? 'text-faint' : undefined}>
						{words}
					</span>
				)
			)}
		</div>
	)
}

function Place({ requirement, words }: { requirement: CountedRequirement; words: string }) {
	const { active, look, go } = useReading()
	const { id, need } = requirement
	return (
		<a
			id={textId(id)}
			href={`#${listId(id)}`}
			title={`${needWords[need]}: show in the list`}
			onFocus={() => look(id)}
			onClick={(event) => {
				event.preventDefault()
				go(id, 'list')
			}}
			className={classNames(
				'scroll-my-20',
				needMarks[need],
				active === id && 'rounded-sm bg-accent-tint outline-2 outline-accent'
			)}
		>
			{words}
		</a>
	)
}
