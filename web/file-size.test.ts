import { expect, test } from 'vitest'
import { fileSize } from './file-size'

test.each([
	[17, '17 bytes'],
	[86_016, '84 KB'],
	[5 * 1024 * 1024, '5 MB'],
	[2_516_583, '2.4 MB']
])('%i bytes are written %s', (bytes, words) => {
	expect(fileSize(bytes)).toBe(words)
})
