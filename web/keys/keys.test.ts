import { expect, test } from 'vitest'
import { commandOf } from './keys'

function press(key: string, held: 'ctrlKey' | 'metaKey' | 'altKey' | null = null) {
	const none = { ctrlKey: false, metaKey: false, altKey: false }
	return commandOf({ key, ...none, ...(held ? { [held]: true } : {}) })
}

test('each key has one command, with caps lock too', () => {
	expect(press('j')).toBe('next')
	expect(press('A')).toBe('accept')
})

test('other keys do nothing', () => {
	expect(press('x')).toBeNull()
	expect(press('Enter')).toBeNull()
})

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
	'with %s the browser keeps its key',
	(held) => {
		expect(press('r', held)).toBeNull()
	}
)
