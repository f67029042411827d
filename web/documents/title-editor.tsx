import { Check, X } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { call } from '../call'
import { controlClass } from '../ui/field'
import { FieldError } from '../ui/field-error'
import { IconButton } from '../ui/icon-button'

type Props = {
	/** Where the thing is, in the API too. */
	path: string
	title: string
	editing: boolean
	onDone: () => void
	/** The title as it stands while nobody changes it. */
	children: ReactNode
}

/** A title that is changed where it stands: Enter saves, Escape leaves it as it was. */
export function TitleEditor({ path, title, editing, onDone, children }: Props) {
	const place = useRef<HTMLSpanElement>(null)
	const was = useRef(editing)
	useEffect(() => {
		// Back to the title itself, so that who tabs goes on from here.
		if (was.current && !editing) (place.current?.querySelector('a') ?? place.current)?.focus()
		was.current = editing
	}, [editing])
	if (editing) return <TitleForm {...{ path, title, onDone }} />
	return (
		<span ref={place} tabIndex={-1} className="outline-none">
			{children}
		</span>
	)
}

function TitleForm({ path, title, onDone }: Pick<Props, 'path' | 'title' | 'onDone'>) {
	const id = useId()
	const input = useRef<HTMLInputElement>(null)
	const [problem, setProblem] = useState<string | null>(null)
	const [saving, setSaving] = useState(false)
	const { revalidate } = useRevalidator()
	useEffect(() => input.current?.select(), [])
	const save = async (event: FormEvent) => {
		event.preventDefault()
		const typed = input.current?.value.trim() ?? ''
		if (saving) return
		if (typed === title) return onDone()
		setSaving(true)
		const refused = await call('PATCH', path, { title: typed })
		if (!refused) await revalidate()
		setSaving(false)
		setProblem(refused)
		if (refused) input.current?.focus()
		else onDone()
	}
	return (
		<form
			onSubmit={save}
			onKeyDown={(event) => event.key === 'Escape' && onDone()}
			className="font-sans text-base font-normal"
		>
			<span className="flex items-center gap-1">
				<input
					ref={input}
					aria-label="Title"
					aria-invalid={problem ? true : undefined}
					aria-describedby={problem ? id : undefined}
					defaultValue={title}
					maxLength={200}
					autoComplete="off"
					className={`${controlClass} h-10 min-w-0 px-2 pointer-coarse:h-11`}
				/>
				<IconButton type="submit" label="Save the title" aria-disabled={saving || undefined}>
					<Check aria-hidden="true" className="size-5" />
				</IconButton>
				<IconButton label="Leave it as it was" onClick={onDone}>
					<X aria-hidden="true" className="size-5" />
				</IconButton>
			</span>
			{problem && <FieldError id={id}>{problem}</FieldError>}
		</form>
	)
}
