import { classNames } from '../../../ui/class-names'
import { useComputed } from '../use-computed'
import { Specimen } from './specimen'

const steps = [
	'text-5xl',
	'text-4xl',
	'text-3xl',
	'text-2xl',
	'text-xl',
	'text-lg',
	'text-base',
	'text-sm',
	'text-xs'
]

/** Every step in both faces, with the size and the line height the browser gives it. */
export function TypeScale() {
	return (
		<Specimen name="Type: steps of 1.2 from 16 px">
			<ul className="flex flex-col gap-2">
				{steps.map((step) => (
					<Step key={step} step={step} />
				))}
			</ul>
			<p className="max-w-prose">
				Running words keep to a measure of 60 to 75 characters, so that the eye finds the next line.
				Figures in tables and scores are of one width:{' '}
				<span className="figures">1,908 – 1,911</span>.
			</p>
		</Specimen>
	)
}

function Step({ step }: { step: string }) {
	const [ref, { fontSize, lineHeight }] = useComputed<HTMLSpanElement>()
	return (
		<li className="flex flex-wrap items-baseline gap-x-6">
			<span className="figures w-40 shrink-0 text-xs text-faint">
				{step} {fontSize && `${round(fontSize)} / ${round(lineHeight)}`}
			</span>
			<span ref={ref} className={classNames(step, 'font-serif font-semibold')}>
				True to you
			</span>
			<span className={step}>True to you</span>
		</li>
	)
}

function round(pixels: string): string {
	return `${Math.round(Number.parseFloat(pixels) * 10) / 10}`
}
