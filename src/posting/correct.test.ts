import { expect, test } from 'vitest'
import { score } from '../alignment/score'
import { anEngineer } from '../optimization/testing'
import { type Correction, correct, correctedRequirements } from './correct'
import { readPosting } from './read'

const text = `Platform Engineer

About us
We are a leading company in freight.

What you will do
- Write Terraform modules with 5 years of patience

Requirements
- Experience with Kafka
- 3+ years of experience with Kubernetes

Nice to have
- Python`

const reading = readPosting(text)

function says(words: string, need: Correction['need'], more: Partial<Correction> = {}): Correction {
	return { text: words, need, typed: false, ...more }
}

function needsOf(...corrections: Correction[]) {
	const { requirements } = correct(reading, corrections)
	return Object.fromEntries(requirements.map((one) => [one.text, one.need]))
}

const asRead = needsOf()

test('without corrections the posting is what was read', () => {
	expect(correct(reading, [])).toBe(reading)
	expect(asRead).toEqual({
		'Write Terraform modules with 5 years of patience': 'context',
		'Experience with Kafka': 'must',
		'3+ years of experience with Kubernetes': 'must',
		Python: 'nice'
	})
})

test('a requirement counts as what the person says, with the weight of its new kind', () => {
	const { requirements } = correct(reading, [says('Python', 'must')])
	const before = reading.requirements.find((one) => one.text === 'Python')
	const now = requirements.find((one) => one.text === 'Python')
	expect(now).toMatchObject({ need: 'must', source: 'qualification', id: before?.id })
	expect(now?.weight).toBeGreaterThan(before?.weight ?? 0)
})

test('what is taken out counts for nothing, and nothing else moves', () => {
	const { 'Experience with Kafka': _, ...rest } = asRead
	expect(needsOf(says('Experience with Kafka', 'none'))).toEqual(rest)
})

test('a duty that becomes a must is read for its years', () => {
	const duty = 'Write Terraform modules with 5 years of patience'
	const { requirements } = correct(reading, [says(duty, 'must')])
	expect(requirements.find((one) => one.text === duty)).toMatchObject({ years: 5 })
})

test('years and degree are as the person says, also that there are none', () => {
	const words = '3+ years of experience with Kubernetes'
	const find = (more: Partial<Correction>) =>
		correct(reading, [says(words, 'must', more)]).requirements.find((one) => one.text === words)
	expect(find({})).toMatchObject({ years: 3, degree: null })
	expect(find({ years: 6, degree: 'bachelor' })).toMatchObject({ years: 6, degree: 'bachelor' })
	expect(find({ years: null })).toMatchObject({ years: null })
})

test('a sentence of the posting that was passed over counts where it stands', () => {
	const words = 'We are a leading company in freight.'
	const { requirements } = correctedRequirements(reading, [says(words, 'nice')])
	const added = requirements.find((one) => one.origin === 'sentence')
	expect(added).toMatchObject({ need: 'nice', asRead: null })
	expect(text.slice(added?.range.start, added?.range.end)).toBe(words)
})

test('a sentence is found across line breaks, whatever signs are in it', () => {
	const broken = readPosting('Cook\n\nWe pay (10 $/h +\ntips) *daily*.\n\nBring knives.')
	const words = 'We pay (10 $/h + tips) *daily*.'
	const { requirements } = correct(broken, [says(words, 'nice')])
	expect(requirements.map((one) => one.text)).toContain(words)
})

test('typed words are put below the text, and their range points at them', () => {
	const typed = [says('Helm', 'must', { typed: true }), says('Dutch', 'nice', { typed: true })]
	const posting = correct(reading, typed)
	const added = posting.requirements.filter((one) => one.id.startsWith('own'))
	expect(added.map((one) => posting.text.slice(one.range.start, one.range.end))).toEqual([
		'Helm',
		'Dutch'
	])
	expect(added[0]?.skills).toEqual(['Helm'])
	expect(posting.text.startsWith(text)).toBe(true)
})

test('corrections hold after the text has changed, where their words still stand', () => {
	const corrections = [says('Python', 'must'), says('Experience with Kafka', 'none')]
	const edited = readPosting(
		text.replace('- Experience with Kafka\n', '- Go\n').replace('freight', 'mail')
	)
	const found = correct(edited, corrections).requirements.map((one) => [one.text, one.need])
	expect(found).toContainEqual(['Python', 'must'])
	expect(found).toContainEqual(['Go', 'must'])
})

test('a correction of a whole sentence holds for the pieces it is read in by now', () => {
	const split = readPosting(
		'Nurse\n\nRequirements\n- BLS required at the start, ACLS preferred\n- SQL'
	)
	expect(split.requirements.map((one) => one.text)).toContain('ACLS preferred')
	const { requirements } = correct(split, [
		says('BLS required at the start, ACLS preferred', 'none')
	])
	expect(requirements.map((one) => one.text)).toEqual(['SQL'])
})

test('of two corrections on the same words the later holds', () => {
	expect(needsOf(says('Python', 'none'), says('python', 'must'))).toMatchObject({ Python: 'must' })
})

test('corrections are what the score is counted from', () => {
	const total = (corrections: Correction[]) =>
		score(anEngineer(), correct(reading, corrections), '2026-01-01').total
	expect(total([says('Experience with Kafka', 'none')])).toBeGreaterThan(total([]))
})
