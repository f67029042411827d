import { type ReactNode, useEffect } from 'react'
import { Form, useNavigation } from 'react-router'
import { Button } from '../../../ui/button'
import { FormProblem } from '../../../ui/form-problem'
import { useToast } from '../../../ui/toast'
import { useFocusFirstError } from '../../../ui/use-focus-first-error'
import type { SettingsAnswer } from '../route'

type Props = {
	/** Its name, as the action knows it. */
	form: string
	/** The button's words. */
	submit: string
	/** What to say when it is done. */
	done: string
	answer: SettingsAnswer | null
	children: ReactNode
}

export function SettingForm({ form, submit, done, answer, children }: Props) {
	const problems = answer?.problems
	const ref = useFocusFirstError(problems)
	const busy = useNavigation().formData?.get('form') === form
	const toast = useToast()
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
	useEffect(() => {
		if (!answer?.done) return
		toast({ title: done })
		for (const secret of ref.current?.querySelectorAll<HTMLInputElement>('[data-secret]') ?? []) {
			secret.value = ''
		}
	}, [answer])
	return (
		<Form ref={ref} method="post" noValidate preventScrollReset className="flex flex-col gap-4">
			<input type="hidden" name="form" value={form} />
			{problems?.message && <FormProblem key={problems.message}>{problems.message}</FormProblem>}
			{children}
			<div className="flex flex-wrap items-center gap-4">
				<Button type="submit" look="secondary" busy={busy}>
					{submit}
				</Button>
				<span role="status" className="text-sm text-soft">
					{answer?.done && done}
				</span>
			</div>
		</Form>
	)
}
