import { expect, test, vi } from 'vitest'
import { read } from './support'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const planted = /kubernetes|terraform|blockchain|zookeeper|quantum|haskell|erlang|cryptography/

test.each([
	['hidden-text.pdf', 8, 'in the colour of their background, or smaller than 2 points'],
	[
		'hidden-text.docx',
		6,
		'marked as hidden, or in the colour of their background, or smaller than 2 points'
	]
])('words nobody can see in %s are left out and told', async (name, words, how) => {
	const result = await read(name)
	if (!result.ok) throw new Error(`${name} was not read`)
	expect(JSON.stringify(result.value.resume)).not.toMatch(planted)
	expect(result.value.warnings.map((warning) => warning.code)).toEqual(['hidden_text'])
	expect(result.value.warnings[0]?.message).toContain(`${words} words`)
	expect(result.value.warnings[0]?.message).toContain(`: ${how}.`)
})

test.each(['hidden-text.pdf', 'hidden-text.docx'])('what %s shows stays', async (name) => {
	const result = await read(name)
	if (!result.ok) throw new Error(`${name} was not read`)
	const { basics, sections } = result.value.resume
	expect(basics.name).toBe('Tobias Winterbourne')
	expect(basics.email).toBe('tobias.winterbourne@example.com')
	const work = sections.find((section) => section.kind === 'work')
	expect(work?.entries[0]?.highlights[0]?.text).toBe(
		'Led a night shift of fourteen people and cut picking errors by 22%.'
	)
	const skills = sections.find((section) => section.kind === 'skills')
	const items = skills?.groups.flatMap((group) => group.items.map((item) => item.text))
	expect(items).toEqual(expect.arrayContaining(['Forklift licence', 'SAP EWM']))
})
