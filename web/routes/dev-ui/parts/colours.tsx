import { classNames } from '../../../ui/class-names'
import { contrast, readColour } from '../contrast'
import { useComputed } from '../use-computed'
import { Specimen } from './specimen'

const grounds = ['bg-desk', 'bg-raised', 'bg-paper']
const texts = [
	{ className: 'text-ink', use: 'words' },
	{ className: 'text-soft', use: 'what goes with them' },
	{ className: 'text-faint', use: 'hints, dates' },
	{ className: 'text-accent', use: 'links, the next step' },
	{ className: 'text-added', use: 'written in' },
	{ className: 'text-removed', use: 'struck out' },
	{ className: 'text-edge', use: 'lines of controls', least: 3 }
]

/** Every colour of text on every ground, with the contrast that the browser's colours have. */
export function Colours() {
	return (
		<Specimen name="Colours, with their contrast">
			<div className="flex flex-col gap-3">
				{grounds.map((ground) => (
					<ul
						key={ground}
						aria-label={ground}
						className={classNames(
							ground === 'bg-paper' ? 'paper' : `border border-line ${ground}`,
							'grid gap-x-6 gap-y-1 p-4 text-sm sm:grid-cols-2'
						)}
					>
						{texts.map((text) => (
							<Pair key={text.className} ground={ground} {...text} />
						))}
					</ul>
				))}
				<ul
					aria-label="bg-accent"
					className="grid gap-x-6 bg-accent p-4 text-sm text-on-accent sm:grid-cols-2"
				>
					<Pair ground="bg-accent" className="text-on-accent" use="the one thing to do next" />
				</ul>
				<ul
					aria-label="bg-accent-tint"
					className="grid gap-x-6 bg-accent-tint p-4 text-sm sm:grid-cols-2"
				>
					<Pair ground="bg-accent-tint" className="text-ink" use="what is chosen" />
				</ul>
			</div>
		</Specimen>
	)
}

type Props = { ground: string; className: string; use: string; least?: number }

function Pair({ ground, className, use, least = 4.5 }: Props) {
	const [ref, { color, backgroundColor }] = useComputed<HTMLSpanElement>()
	const [over, under] = [readColour(color), readColour(backgroundColor)]
	const ratio = over && under ? contrast(over, under) : null
	const fails = ratio !== null && ratio < least
	const isLine = className === 'text-edge'
	return (
		<li className="figures flex items-baseline justify-between gap-3">
			<span ref={ref} className={classNames(className, ground)}>
				{isLine ? (
					<span aria-hidden="true" className="mr-2 inline-block size-3 border-2 border-current" />
				) : null}
				<span className={isLine ? 'text-ink' : undefined}>{`${className.slice(5)}: ${use}`}</span>
			</span>
			<span className="whitespace-nowrap">
				{ratio === null ? '' : `${ratio.toFixed(1)} : 1`}
				{fails && <strong> too little</strong>}
			</span>
		</li>
	)
}
