import { expect, test } from 'vitest'
import { keptMaster } from '../../worker/db/read-pair'
import { newId } from '../../worker/id'

const contentOf = (name: string) =>
	JSON.stringify({
		resume: {
			language: 'en',
			basics: { name, label: '', email: '', phone: '', location: '', url: '', profiles: [] },
			sections: []
		},
		provenance: {},
		warnings: [],
		pages: 1
	})

test('a master that is asked for again is the same object, and never that of other words', () => {
	const id = newId('mas')
	const first = keptMaster(id, contentOf('Dana Fixture'))
	expect(keptMaster(id, contentOf('Dana Fixture'))).toBe(first)
	expect(keptMaster(newId('mas'), contentOf('Dana Fixture'))).not.toBe(first)
	expect(keptMaster(id, contentOf('Kim Fixture')).basics.name).toBe('Kim Fixture')
})

test('an isolate does not keep more masters than it has at work', () => {
	const id = newId('mas')
	const first = keptMaster(id, contentOf('Dana Fixture'))
	for (let other = 0; other < 40; other++) keptMaster(newId('mas'), contentOf('Kim Fixture'))
	expect(keptMaster(id, contentOf('Dana Fixture'))).not.toBe(first)
})
