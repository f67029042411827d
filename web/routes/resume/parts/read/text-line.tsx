import { BadgeCheck } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { classNames } from '../../../../ui/class-names'
import { FieldError } from '../../../../ui/field-error'
import { TimeText } from '../../../../ui/time-text'
import { useDesk } from '../../desk-context'
import { Doubt } from './doubt'

type Props = {
	/** Key of the text, as its provenance has it. */
	name: string
	/** What it is, for those who cannot see where it stands. */
	label: string
	value: string
	/** Key that its place and its doubt stand under, where that is another. */
	place?: string
	/** Shows the label above, and not only while it is empty. */
	labelled?: boolean
	className?: string
	onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** One text of the resume, to be read like paper and written on like a form. It grows with its words. */
export function TextLine({ name, label, value, place, labelled, className, onKeyDown }: Props) {
	const { select, selected, edit, problems, unsure, vouched } = useDesk()
	const id = useId()
	const at = place ?? name
	const doubtful = unsure.includes(at)
	const vouchedAt = vouched[name]
	const problem = problems[name]
	// A telephone number is read from its plus sign on, also among Arabic words.
	const onlyFigures = value !== '' && !/\p{L}/u.test(value)
	const described = [problem && `${id}-error`, doubtful && `${id}-doubt`].filter(Boolean).join(' ')
	return (
		<div className="min-w-0">
			{labelled && (
				<label htmlFor={id} className="block px-1 font-sans text-xs text-faint">
					{label}
				</label>
			)}
			<div className={classNames('grid', className)}>
				<span
					aria-hidden="true"
					className="invisible col-start-1 row-start-1 min-h-6 px-1 break-words whitespace-pre-wrap"
				>
					{value || label}{' '}
				</span>
				<textarea
					id={id}
					dir={onlyFigures ? 'ltr' : undefined}
					data-field={name}
					aria-label={labelled ? undefined : label}
					aria-invalid={problem ? true : undefined}
					aria-describedby={described || undefined}
					placeholder={label}
					rows={1}
					cols={1}
					value={value}
					onFocus={() => select(at, 'read')}
					onChange={({ target }) =>
						edit({ type: 'replace', key: name, value: target.value.replace(/\s*\n\s*/g, ' ') })
					}
					onKeyDown={onKeyDown ?? oneLine}
					className={classNames(
						'col-start-1 row-start-1 block min-h-6 w-full resize-none overflow-hidden rounded-sm px-1 break-words',
						'placeholder:text-faint placeholder:serif-italic aria-invalid:outline-2 aria-invalid:outline-ink',
						onlyFigures && 'rtl:text-right',
						doubtful && 'mark-pencil text-inherit!',
						selected === at ? 'bg-accent-tint/60' : 'bg-transparent hover:bg-ink/5'
					)}
				/>
			</div>
			{vouchedAt && (
				<p className="flex items-center gap-1 px-1 font-sans text-xs text-soft">
					<BadgeCheck aria-hidden="true" className="size-3.5" />
					<span>
						You said that this is true, <TimeText iso={vouchedAt} />.
					</span>
				</p>
			)}
			{doubtful && <Doubt id={`${id}-doubt`} name={at} label={label} />}
			{problem && (
				<div className="px-1 font-sans">
					<FieldError id={`${id}-error`}>{problem}</FieldError>
				</div>
			)}
		</div>
	)
}

/** A field has one line: Enter neither breaks it nor leaves a space behind. */
function oneLine(event: KeyboardEvent<HTMLTextAreaElement>) {
	if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}
