import { useSyncExternalStore } from 'react'

const name = 'keys'
const changed = 'keys-changed'

/**
 * Whether single keys do anything, as this browser keeps it for every page. They can be turned
 * off, since who dictates to the computer presses them without meaning to (WCAG 2.1.4).
 */
export function useKeysOn(): [boolean, (on: boolean) => void] {
	const on = useSyncExternalStore(listen, areOn, () => true)
	return [on, turn]
}

function areOn(): boolean {
	try {
		return localStorage.getItem(name) !== 'off'
	} catch {
		return true
	}
}

function turn(on: boolean): void {
	try {
		if (on) localStorage.removeItem(name)
		else localStorage.setItem(name, 'off')
	} catch {
		// A browser that keeps nothing: they stay on.
	}
	window.dispatchEvent(new Event(changed))
}

function listen(tell: () => void): () => void {
	window.addEventListener(changed, tell)
	window.addEventListener('storage', tell)
	return () => {
		window.removeEventListener(changed, tell)
		window.removeEventListener('storage', tell)
	}
}
