import { useEffect, useRef } from 'react'
import type { Posting, TextRange } from '../../../../src/posting/schema'
import { revealInside } from '../reveal'

/** The posting as it was read, with the words that are pointed at lit up. */
export function PostingText({ posting, range }: { posting: Posting; range: TextRange | null }) {
	const lit = useRef<HTMLElement>(null)
	useEffect(() => {
		if (range) revealInside(lit.current)
	}, [range])
	const { text } = posting
	return (
		<div className="paper xl:max-h-[70dvh] xl:overflow-y-auto px-5 py-4 font-serif text-sm whitespace-pre-line">
			{range ? (
				<>
					{text.slice(0, range.start)}
					<mark
						ref={lit}
						className="rounded-sm bg-accent-tint text-inherit outline-2 outline-accent"
					>
						{text.slice(range.start, range.end)}
					</mark>
					{text.slice(range.end)}
				</>
			) : (
				text
			)}
		</div>
	)
}
