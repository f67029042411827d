import { expect, test } from 'vitest'
import { contrast, readColour } from './contrast'

test('black on white is the most there is, a colour on itself the least', () => {
	expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
	expect(contrast([98, 91, 82], [98, 91, 82])).toBe(1)
})

test('the grey that just passes for text has its known ratio, from either side', () => {
	expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
	expect(contrast([255, 255, 255], [118, 118, 118])).toBeCloseTo(4.54, 2)
})

test('a computed colour is read with commas and with blanks', () => {
	expect(readColour('rgb(33, 29, 25)')).toEqual([33, 29, 25])
	expect(readColour('rgb(33 29 25 / 0.5)')).toEqual([33, 29, 25])
	expect(readColour('color(srgb 1 1 1)')).toBeNull()
})
