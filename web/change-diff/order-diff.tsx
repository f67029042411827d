import { MoveDown, MoveUp } from 'lucide-react'
import { movedBy } from '../resume-sheet/moved'

/** A list in its new order, with an arrow at each line that went elsewhere. */
export function OrderDiff({ before, after }: { before: string; after: string }) {
	const was = numbered(before)
	const now = numbered(after)
	const moves = movedBy(
		was.map((line) => line.id),
		now.map((line) => line.id)
	)
	return (
		<ol className="flex flex-col gap-1 font-serif">
			{now.map((line) => (
				<li key={line.id} className="flex gap-2">
					<Move by={moves.get(line.id) ?? 0} />
					{line.text}
				</li>
			))}
		</ol>
	)
}

function Move({ by }: { by: number }) {
	if (by === 0) return <span className="w-10 shrink-0" />
	const Arrow = by < 0 ? MoveUp : MoveDown
	return (
		<span className="figures inline-flex w-10 shrink-0 items-center font-sans text-xs text-accent">
			<Arrow aria-hidden="true" className="size-3.5" />
			<span aria-hidden="true">{Math.abs(by)}</span>
			<span className="sr-only">
				Moved {by < 0 ? 'up' : 'down'} by {Math.abs(by)}:
			</span>
		</span>
	)
}

/** Lines with a name each: two equal lines are told apart by how often they came before. */
function numbered(text: string): { id: string; text: string }[] {
	const seen = new Map<string, number>()
	return text.split('\n').map((line) => {
		const times = (seen.get(line) ?? 0) + 1
		seen.set(line, times)
		return { id: `${line} ${times}`, text: line }
	})
}
