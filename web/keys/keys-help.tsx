import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { isBusy } from './is-busy'
import { KeysDialog } from './keys-dialog'
import { useKeysOn } from './use-keys-on'

const KeysHelpContext = createContext<() => void>(() => {})

/** Opens the list of keys, as `?` does. */
export function useKeysHelp(): () => void {
	return useContext(KeysHelpContext)
}

/** On every page inside: `?` shows which keys there are. */
export function KeysHelp({ children }: { children: ReactNode }) {
	const [open, setOpen] = useState(false)
	const [on, turn] = useKeysOn()
	useEffect(() => {
		if (!on) return
		const onKeyDown = (event: KeyboardEvent) => {
			const { key, ctrlKey, metaKey, altKey } = event
			if (key !== '?' || ctrlKey || metaKey || altKey) return
			if (event.defaultPrevented || isBusy(event.target)) return
			event.preventDefault()
			setOpen(true)
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [on])
	const show = useMemo(() => () => setOpen(true), [])
	return (
		<KeysHelpContext value={show}>
			{children}
			<KeysDialog open={open} onClose={() => setOpen(false)} on={on} onTurn={turn} />
		</KeysHelpContext>
	)
}
