import { expect, test } from 'vitest'
import { makeLexicon } from './lexicon'

const lexicon = makeLexicon()

function meets(some: ReadonlySet<number> = new Set(), others: ReadonlySet<number> = new Set()) {
	return [...some].some((one) => others.has(one))
}

function meaning(word: string) {
	const found = lexicon.meaningOf(word)
	if (!found) throw new Error(`“${word}” is not in the lexicon`)
	return found
}

test.each([
	['lumber', 'timber'],
	['phoned', 'called'],
	['maintenance', 'maintained'],
	['organised', 'organized'],
	['carried_out', 'executed'],
	['spotted', 'noticed']
])('%s means as much as %s', (one, other) => {
	expect(meets(meaning(one).near, meaning(other).near)).toBe(true)
})

test.each([
	['refrigerator', 'vehicle'],
	['helped', 'led'],
	['assisted', 'managed'],
	['noticed', 'prevented'],
	['monthly', 'weekly'],
	['local', 'national'],
	['supervisor', 'supervised']
])('%s does not mean as much as %s', (one, other) => {
	expect(meets(meaning(one).near, meaning(other).near)).toBe(false)
})

test('a wider word is above a narrower one, and not the other way round', () => {
	const [wide, narrow] = [meaning('vehicle'), meaning('truck')]
	expect(meets(wide.near, narrow.above)).toBe(true)
	expect(meets(narrow.near, wide.above)).toBe(false)
})

test('a word that nobody uses has no meaning', () => {
	expect(lexicon.meaningOf('zorblax')).toBeNull()
	expect(lexicon.meaningOf('')).toBeNull()
})
