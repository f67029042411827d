import { expect, test } from 'vitest'
import { appearanceCookie, readAppearance } from './appearance'

test('a choice that was remembered is read back', () => {
	const [pair = ''] = appearanceCookie('dark').split(';')
	expect(readAppearance(`session=abc; ${pair}`)).toBe('dark')
})

test.each([null, '', 'appearance=purple', 'disappearance=dark'])('%j says nothing', (cookies) => {
	expect(readAppearance(cookies)).toBe('system')
})
