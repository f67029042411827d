import { useEffect, useState } from 'react'

declare global {
	interface Window {
		/** What was done in the page since it came, until its scripts ran; kept by `paintFirst`. */
		early?: { input: Map<EventTarget | null, string>; click: HTMLButtonElement | null }
	}
}

/** Repeats what was done early, once what the first effects of the page have shown is there, as a menu. */
export function Early() {
	const [shown, setShown] = useState(false)
	useEffect(() => {
		if (shown) repeatEarly()
		else setShown(true)
	}, [shown])
	return null
}

/**
 * Lets React hear what somebody typed, pasted, chose or pressed before it took the page over: it
 * would write what the server sent over the words, and nothing would answer the button. Links
 * and forms need no repeating, the browser has followed them itself.
 */
function repeatEarly(): void {
	const { input, click } = window.early ?? { input: [], click: null }
	delete window.early
	for (const [field, value] of input) {
		if (field instanceof HTMLTextAreaElement) repeatWords(field, value)
		else if (field instanceof HTMLInputElement) repeatInput(field, value)
		else if (field instanceof HTMLSelectElement) repeatChange(field)
	}
	click?.click()
}

function repeatInput(field: HTMLInputElement, value: string): void {
	if (field.type === 'file') repeatChange(field)
	else if (field.type === 'checkbox' || field.type === 'radio') repeatTick(field)
	else repeatWords(field, value)
}

/** React looks whether the value is another than it last saw, so it sees the sent one first. */
function repeatWords(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
	const { selectionStart, selectionEnd } = field
	field.value = field.defaultValue
	// The browser's own way, past the one that React has put into this field.
	Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
	if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
	field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What React hears of these is the click that changes them. */
function repeatTick(field: HTMLInputElement): void {
	if (field.checked === field.defaultChecked) return
	field.checked = field.defaultChecked
	field.click()
}

function repeatChange(field: EventTarget): void {
	field.dispatchEvent(new Event('change', { bubbles: true }))
}
