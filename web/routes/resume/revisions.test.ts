import { expect, test } from 'vitest'
import { revisionWords } from './revisions'

const revised = { restored: null, from: 1, changed: 0, added: 0, removed: 0 }

test('how a state came about is said in words', () => {
	expect(revisionWords({ revised: null })).toBe('Read from the file')
	expect(revisionWords({ revised: { ...revised, changed: 2, removed: 1 } })).toBe(
		'Corrected by you: 2 changed, 1 removed'
	)
	expect(revisionWords({ revised })).toMatch(/order/)
	expect(revisionWords({ revised: { ...revised, restored: 3, changed: 9 } })).toBe('Number 3 again')
})
