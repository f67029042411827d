import { useMemo } from 'react'
import { diffWords, type WordDiff } from '../../src/optimization/diff'
import { classNames } from '../ui/class-names'
import { light, type Stretch } from './light'
import { MarkNumber } from './mark-number'
import { leading, type Mark } from './marks'
import { useSheetView, useTone } from './sheet-view'

/** One text of the resume with the marks that were made in it; `id` is as suggestions name it. */
export function SheetText({ id, text }: { id: string; text: string }) {
	const { marks, lit, active } = useSheetView()
	const tone = useTone()
	const own = marks.texts.get(id)
	const mark = leading(own)
	const words = useMemo(() => wordsOf(text, mark, tone), [text, mark, tone])
	const pointed = lit.find((one) => one.textId === id)
	const stretches = pointed
		? light(words, pointed.quote, pointed.wording)
		: words.map((word) => ({ ...word, lit: false }))
	return (
		<span
			data-text={id}
			data-change={mark?.id}
			className={classNames(
				mark && !mark.taken && 'underline decoration-edge decoration-dotted underline-offset-4',
				mark && mark.id === active && 'bg-accent-tint/60'
			)}
		>
			{stretches.map((stretch, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line's stretches have no other name
				<MarkedStretch key={index} {...stretch} />
			))}
			{own?.map((one) => (
				<MarkNumber key={one.id} mark={one} />
			))}
		</span>
	)
}

/** Deleted and inserted words, also told apart for those who hear them; spaces around stay bare. */
export function MarkedStretch({ kind, text, lit }: Stretch) {
	if (kind === 'same') return <Words text={text} lit={lit} />
	const words = text.trim()
	const start = text.indexOf(words)
	return (
		<>
			{text.slice(0, start)}
			{kind === 'removed' ? (
				<del className={classNames('mark-removed', text.endsWith(words) && 'mr-[0.2em]')}>
					<span className="sr-only select-none"> was: </span>
					<Words text={words} lit={lit} />
				</del>
			) : (
				<ins className="mark-added">
					<span className="sr-only select-none"> now: </span>
					<Words text={words} lit={lit} />
				</ins>
			)}
			{text.slice(start + words.length)}
		</>
	)
}

function Words({ text, lit }: { text: string; lit: boolean }) {
	if (!lit) return text
	return (
		<mark className="rounded-sm bg-accent-tint text-inherit outline-2 outline-accent">{text}</mark>
	)
}

function wordsOf(text: string, mark: Mark | null, tone: WordDiff['kind']): WordDiff[] {
	if (mark?.taken && mark.change.type === 'replace') {
		return diffWords(mark.change.before, mark.change.after)
	}
	return [{ kind: tone, text }]
}
