import { ChevronDown } from 'lucide-react'
import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldWords, fieldAttributes } from './field'

type Options = { value: string; label: string; disabled?: boolean }[]
type BareProps = Omit<ComponentProps<'select'>, 'size'> & { options: Options }
type Props = FieldWords & BareProps

/** The platform's own list: it works without scripts, and on a phone it is the phone's. */
export function Select({ label, hint, error, optional, className, id, ...rest }: Props) {
	const ownId = useId()
	const words = { label, hint, error, optional }
	const fieldId = id ?? ownId
	return (
		<Field id={fieldId} {...words}>
			<Bare
				{...rest}
				{...fieldAttributes(fieldId, words)}
				className={classNames(controlClass, 'h-10 truncate pr-9 pointer-coarse:h-11', className)}
				markClass="right-3 size-4"
			/>
		</Field>
	)
}

/** The same for a row or a line of tools, as small as a small button; its label is elsewhere. */
export function SmallSelect({ className, ...rest }: BareProps) {
	return (
		<Bare
			{...rest}
			className={classNames(
				'h-8 w-full truncate rounded-sm border border-edge bg-raised pr-7 pl-2 text-xs hover:border-ink pointer-coarse:h-11',
				className
			)}
			markClass="right-2 size-3.5"
		/>
	)
}

function Bare({ options, className, markClass, ...rest }: BareProps & { markClass: string }) {
	return (
		<div className="relative">
			<select {...rest} className={classNames('appearance-none', className)}>
				{options.map((option) => (
					<option key={option.value} value={option.value} disabled={option.disabled}>
						{option.label}
					</option>
				))}
			</select>
			<ChevronDown
				aria-hidden="true"
				className={classNames(
					'pointer-events-none absolute top-1/2 -translate-y-1/2 text-soft',
					markClass
				)}
			/>
		</div>
	)
}
