import { Check } from 'lucide-react'
import { buttonClass } from '../../../ui/button-class'
import { classNames } from '../../../ui/class-names'
import { kindWords } from '../../workspace/change-words'
import { changes, type SampleId } from '../sample/changes'

type Props = { id: SampleId; number: number }

/** The note beside a change: why, what it rests on, and the choice. It works without a script. */
export function SampleNote({ id, number }: Props) {
	const { kind, added, reason, warning, fromResume, fromPosting } = changes[id]
	const unsure = warning !== ''
	return (
		<aside
			aria-label={`Change ${number}`}
			className={classNames(
				'flex flex-col gap-2 border-l-2 pl-3 font-sans text-xs',
				unsure ? 'border-dashed border-edge' : 'border-line'
			)}
		>
			<p className="flex items-baseline gap-2 text-sm">
				<span aria-hidden="true" className="figures text-faint">
					{number}
					{unsure && '?'}
				</span>
				<span className="font-semibold">{kindWords[kind]}</span>
			</p>
			<p>
				{reason} {warning}
			</p>
			{fromPosting && (
				<p className="text-faint">
					from your resume: <q>{fromResume}</q>
					<br />
					asked in the posting: <q>{fromPosting}</q>
				</p>
			)}
			<fieldset className="flex gap-2">
				<legend className="sr-only">
					Change {number}: {added}
				</legend>
				<Verb name={id} value="accept" words="Accept" chosen={!unsure} />
				<Verb name={id} value="reject" words="Reject" chosen={unsure} />
			</fieldset>
		</aside>
	)
}

type VerbProps = { name: SampleId; value: 'accept' | 'reject'; words: string; chosen: boolean }

/** A verb of the workspace as a radio button: the browser keeps the choice, the styles show it. */
function Verb({ name, value, words, chosen }: VerbProps) {
	return (
		<label
			className={buttonClass(
				'secondary',
				'small',
				'group/verb relative has-checked:border-ink has-checked:bg-ink/8 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent'
			)}
		>
			<input
				type="radio"
				name={name}
				value={value}
				defaultChecked={chosen}
				autoComplete="off"
				className={classNames(
					'absolute inset-0 size-full cursor-pointer appearance-none outline-none',
					value === 'accept' && 'checked:[counter-increment:accepted]'
				)}
			/>
			<Check aria-hidden="true" className="hidden size-3.5 group-has-checked/verb:block" />
			{words}
		</label>
	)
}
