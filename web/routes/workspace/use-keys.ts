import { useEffect, useRef } from 'react'
import { isBusy } from '../../keys/is-busy'
import { type Command, commandOf } from '../../keys/keys'

/** Calls `run` for each command key, unless the person is writing or answering a dialog. */
export function useKeys(enabled: boolean, run: (command: Command) => void): void {
	const latest = useRef(run)
	useEffect(() => {
		latest.current = run
	})
	useEffect(() => {
		if (!enabled) return
		const onKeyDown = (event: KeyboardEvent) => {
			const command = commandOf(event)
			if (!command || event.defaultPrevented || isBusy(event.target)) return
			event.preventDefault()
			latest.current(command)
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [enabled])
}
