import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPosting } from './read'
import { sanitizePosting } from './sanitize'

const musts = '## Requirements\n- Experience with Python and SQL\n- Current RN license\n- Welding'
const nices = '## Nice to have\n- Docker\n- Spanish'
const duties = '## Responsibilities\n- Write lesson plans\n- Keep inventory counts'
const sections = [musts, nices, duties]

const boilerplate = [
	'## About Brightwater\nWe are a leading company. We have used Photoshop since 1999.',
	'## Benefits\n- Dental insurance and 401(k)\n- Free Java classes',
	'## Equal opportunity\nAll applicants are considered without regard to race or religion.',
	'## How to apply\nSend your resume and your Kubernetes portfolio.',
	'## Wir bieten\n- 30 Tage Urlaub',
	'## Nous offrons\n- Tickets restaurant'
]

const read = (text: string) => readPosting(sanitizePosting(text))
const skillsOf = (text: string) =>
	[...new Set(read(text).requirements.flatMap(({ skills }) => skills))].toSorted()
const askedBy = (text: string) =>
	read(text).requirements.map(({ text: words, need, skills }) => ({ words, need, skills }))

test('what sells, warns or instructs changes nothing that is asked', () => {
	const plain = askedBy(sections.join('\n\n'))
	fc.assert(
		fc.property(fc.subarray(boilerplate), fc.nat(3), (added, at) => {
			const all = [...sections.slice(0, at), ...added, ...sections.slice(at)]
			expect(askedBy(all.join('\n\n'))).toEqual(plain)
		}),
		{ numRuns: 60 }
	)
})

test('the order of sections changes no skill', () => {
	const plain = skillsOf(sections.join('\n\n'))
	expect(plain).toContain('Python')
	fc.assert(
		fc.property(fc.shuffledSubarray(sections, { minLength: 3 }), (order) => {
			expect(skillsOf(order.join('\n\n'))).toEqual(plain)
		})
	)
})

test.each([
	['PYTHON', 'Python'],
	['micro-services', 'microservices'],
	['lesson plan', 'Lesson Plans'],
	['k8s', 'Kubernetes'],
	['registered nurse', 'RN'],
	['Postgres', 'PostgreSQL database']
])('case, plural and alias change no skill: %s, %s', (one, other) => {
	const asked = (term: string) => skillsOf(`Requirements:\n- Experience with ${term}`)
	expect(asked(one)).toEqual(asked(other))
	expect(asked(one)).toHaveLength(1)
})

const hidden = [
	'\u200b',
	'\u200d',
	'\u202e',
	'\u2066',
	'\u00ad',
	'\ufeff',
	'\u{e0041}',
	'\u{e007f}'
]

test('hidden characters gain nothing', () => {
	const text = sections.join('\n\n')
	const plain = askedBy(text)
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom(...hidden)), { maxLength: 20 }),
			(places) => {
				const letters = [...text]
				for (const [at, sign] of places) letters.splice(at, 0, sign)
				expect(askedBy(letters.join(''))).toEqual(plain)
			}
		),
		{ numRuns: 60 }
	)
})

test('any text is read, and every range points at its words', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
			const { text, requirements } = read(raw)
			for (const { range, text: words } of requirements)
				expect(text.slice(range.start, range.end).replaceAll('\n', ' ')).toBe(words)
		})
	)
})

test('a long text without breaks is read in time that grows with its length', () => {
	const started = performance.now()
	for (const piece of ['Acme ', 'a-', 'Go, ', '(', 'at The Of ', '1 '])
		read(piece.repeat(60_000 / piece.length))
	expect(performance.now() - started).toBeLessThan(4000)
})
