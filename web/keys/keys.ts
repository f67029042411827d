export type Key = { key: string; words: string }

/** What a key asks for on the page of an optimization while nobody is writing. */
export type Command = 'next' | 'previous' | 'accept' | 'reject' | 'edit' | 'undo'

export const forChanges: (Key & { command: Command })[] = [
	{ key: 'j', command: 'next', words: 'Next change' },
	{ key: 'k', command: 'previous', words: 'Previous change' },
	{ key: 'a', command: 'accept', words: 'Accept it' },
	{ key: 'r', command: 'reject', words: 'Reject it: keep your original' },
	{ key: 'e', command: 'edit', words: 'Write it in your own words' },
	{ key: 'u', command: 'undo', words: 'Undo your last decision' }
]

export const everywhere: Key[] = [
	{ key: '?', words: 'Show this list' },
	{ key: 'Tab', words: 'Next link, button or field' },
	{ key: 'Esc', words: 'Close a dialog or a menu' }
]

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** The command of a key press; null for any other key, and for keys that belong to the browser. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed): Command | null {
	if (ctrlKey || metaKey || altKey) return null
	return forChanges.find((one) => one.key === key.toLowerCase())?.command ?? null
}
