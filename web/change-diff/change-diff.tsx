import { useMemo } from 'react'
import { diffWords, type WordDiff } from '../../src/optimization/diff'
import type { ChangedText } from '../../src/optimization/resource'
import { MarkedStretch } from '../resume-sheet/sheet-text'
import { OrderDiff } from './order-diff'

export type DiffView = 'unified' | 'split'

type Props = { change: Pick<ChangedText, 'type' | 'before' | 'after'>; view: DiffView }

/** One change word by word: in one line, or the two wordings beside each other. */
export function ChangeDiff({ change, view }: Props) {
	const words = useMemo(() => diffWords(change.before, change.after), [change.before, change.after])
	if (change.type === 'reordered') return <OrderDiff before={change.before} after={change.after} />
	if (view === 'unified') {
		return (
			<p className="font-serif whitespace-pre-line">
				<Words words={words} />
			</p>
		)
	}
	return (
		<div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
			<Side title="Before" words={without('added', words)} />
			<Side title="After" words={without('removed', words)} />
		</div>
	)
}

/** One wording alone; the gap where the other one stood is closed. */
function without(kind: WordDiff['kind'], words: WordDiff[]): WordDiff[] {
	const line = words.filter((word) => word.kind !== kind)
	return line.map((word, index) => {
		const isOpen = /\s$/.test(line[index - 1]?.text ?? '')
		return isOpen ? { ...word, text: word.text.replace(/^ +/, '') } : word
	})
}

function Side({ title, words }: { title: string; words: WordDiff[] }) {
	return (
		<div className="min-w-0">
			<p className="text-xs text-faint">{title}</p>
			<p className="font-serif whitespace-pre-line">
				{words.length > 0 ? <Words words={words} /> : <span className="text-faint">Nothing</span>}
			</p>
		</div>
	)
}

function Words({ words }: { words: WordDiff[] }) {
	return words.map((word, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: stretches of a line have no other name
		<MarkedStretch key={index} {...word} lit={false} />
	))
}
