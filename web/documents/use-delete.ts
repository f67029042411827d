import { useNavigate, useRevalidator } from 'react-router'
import { call } from '../call'
import { useToast } from '../ui/toast'

type Item = {
	/** Where it is, on the pages and in the API. */
	path: string
	title: string
	/** What goes with it and what stays. */
	consequence: string
	/** The heading of its list, which takes the focus; or the page to go to from its own. */
	after: { focus: string } | { goTo: string }
}

/** Deletes something at once, and says so with the way back. */
export function useDelete({ path, title, consequence, after }: Item): () => Promise<void> {
	const toast = useToast()
	const navigate = useNavigate()
	const { revalidate } = useRevalidator()
	const restore = async () => {
		const problem = await call('POST', `${path}/restore`)
		toast(
			problem
				? { title: `“${title}” could not be brought back.`, description: problem, kind: 'problem' }
				: { title: `“${title}” is back.` }
		)
		revalidate()
	}
	return async () => {
		const problem = await call('DELETE', `${path}?undo=true`)
		if (problem) {
			toast({ title: `“${title}” was not deleted.`, description: problem, kind: 'problem' })
			return
		}
		toast({
			title: `Deleted “${title}”.`,
			description: consequence,
			action: { label: 'Undo', onSelect: restore }
		})
		if ('goTo' in after) return navigate(after.goTo)
		await revalidate()
		document.getElementById(after.focus)?.focus()
	}
}
