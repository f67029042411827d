/** What a key asks for while nobody is writing. */
export type Command = 'next' | 'previous' | 'accept' | 'reject' | 'edit' | 'undo' | 'help'

export const commandKeys: { key: string; command: Command; words: string }[] = [
	{ key: 'j', command: 'next', words: 'Next change' },
	{ key: 'k', command: 'previous', words: 'Previous change' },
	{ key: 'a', command: 'accept', words: 'Accept it' },
	{ key: 'r', command: 'reject', words: 'Reject it: keep your original' },
	{ key: 'e', command: 'edit', words: 'Write it in your own words' },
	{ key: 'u', command: 'undo', words: 'Undo your last decision' },
	{ key: '?', command: 'help', words: 'Show this list' }
]

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** The command of a key press; null for any other key, and for keys that belong to the browser. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed): Command | null {
	if (ctrlKey || metaKey || altKey) return null
	return commandKeys.find((one) => one.key === key.toLowerCase())?.command ?? null
}
