import { expect, test } from 'vitest'
import { makeLexicon } from '../english/lexicon/lexicon'
import { anEntry, aResume, aSection, texts } from '../testing'
import { checkClaim } from './check'
import { readMaster } from './reader'

const clerk = aResume({
	sections: [
		aSection({
			entries: [anEntry({ title: 'Goods-in clerk', highlights: texts('b', 'Booked in stock') })]
		}),
		aSection({
			id: 'papers',
			kind: 'certificates',
			entries: [
				anEntry({ id: 'p-1', title: 'Counterbalance forklift licence', organization: 'RTITB' }),
				anEntry({ id: 'p-2', title: 'Food Hygiene Level 2', organization: '' })
			]
		})
	]
})
const reader = readMaster(clerk, [], null, makeLexicon())

test.each([
	['Goods-in clerk with a counterbalance forklift licence', 'supported'],
	['Goods-in clerk with a forklift licence (RTITB)', 'supported'],
	['Goods-in clerk with a reach truck licence', 'refused'],
	['Goods-in clerk with Food Hygiene Level 2', 'supported'],
	['Goods-in clerk with Food Hygiene Level 3', 'refused'],
	['Advanced goods-in clerk', 'refused']
])('of a person with a licence and a level, “%s” is %s', (text, verdict) => {
	expect(checkClaim(reader, { at: 'person' }, text).verdict).toBe(verdict)
})
