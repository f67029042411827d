import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { isBusy } from './is-busy'
import type { KeysDialog } from './keys-dialog'
import { useKeysOn } from './use-keys-on'

const KeysHelpContext = createContext<() => void>(() => {})

/** Opens the list of keys, as `?` does. */
export function useKeysHelp(): () => void {
	return useContext(KeysHelpContext)
}

/** On every page inside: `?` shows which keys there are. The list comes when it is first asked for. */
export function KeysHelp({ children }: { children: ReactNode }) {
	const [open, setOpen] = useState(false)
	const [list, setList] = useState<{ Dialog: typeof KeysDialog } | null>(null)
	const [on, turn] = useKeysOn()
	const show = useMemo(
		() => () => {
			setOpen(true)
			// Without a connection it does not come; the next press asks again.
			import('./keys-dialog').then(
				({ KeysDialog: Dialog }) => setList({ Dialog }),
				() => setOpen(false)
			)
		},
		[]
	)
	useEffect(() => {
		if (!on) return
		const onKeyDown = (event: KeyboardEvent) => {
			const { key, ctrlKey, metaKey, altKey } = event
			if (key !== '?' || ctrlKey || metaKey || altKey) return
			if (event.defaultPrevented || isBusy(event.target)) return
			event.preventDefault()
			show()
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [on, show])
	return (
		<KeysHelpContext value={show}>
			{children}
			{list && <list.Dialog open={open} onClose={() => setOpen(false)} on={on} onTurn={turn} />}
		</KeysHelpContext>
	)
}
