import { expect, test } from 'vitest'
import { secondLook } from './second-look'

const all = 'Cut waste from 1,450 kg to 900 kg\nRuns k8s clusters\nNurse, 2019'

test.each([
	['a number from nowhere', 'Cut waste by 60%', 'Cut waste from 1,450 kg to 900 kg'],
	['a number from elsewhere', 'Cut waste since 2019', 'Cut waste from 1,450 kg to 900 kg'],
	['a tool from nowhere', 'Runs clusters with Docker', 'Runs k8s clusters'],
	['a lost "not"', 'Was allowed to sign', 'Was not allowed to sign'],
	['a lost "kein"', 'Hatte Budget', 'Hatte kein Budget'],
	['a part raised to the whole', 'Built the site', 'Helped build the site'],
	['the same in German', 'Baute die Seite', 'Unterstützte den Bau der Seite']
])('%s is doubted', (_, after, before) => {
	expect(secondLook(after, before, all)).not.toEqual([])
})

test.each([
	['Cut waste from 1450 to 900 kg', 'Cut waste from 1,450 kg to 900 kg'],
	['Runs Kubernetes clusters', 'Runs k8s clusters'],
	['Trained 3 nurses', 'Trained three nurses'],
	['Helped with the site', 'Assisted with the site'],
	['Ran training', 'Trained nurses']
])('%j is not doubted beside %j', (after, before) => {
	expect(secondLook(after, before, all)).toEqual([])
})

test('a summary stands on the whole resume', () => {
	expect(secondLook('Nurse since 2019.', null, all)).toEqual([])
	expect(secondLook('Nurse since 2001.', null, all)).toHaveLength(1)
})
