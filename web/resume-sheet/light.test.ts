import { expect, test } from 'vitest'
import { diffWords, type WordDiff } from '../../src/optimization/diff'
import { light, type Wording } from './light'

const before = 'Responsible for maintaining 40 k8s clusters'
const after = 'Maintained 40 Kubernetes clusters'
const words = diffWords(before, after)

function litWords(quote: string, wording: Wording, line: WordDiff[] = words) {
	return light(line, quote, wording)
		.filter((stretch) => stretch.lit)
		.map((stretch) => stretch.text)
		.join('|')
}

test('the quoted words are lit where they stand', () => {
	expect(litWords('clusters', 'after')).toBe('clusters')
})

test('a quote of the uploaded words is found across what was changed around it', () => {
	expect(litWords('40 k8s clusters', 'before').replaceAll('|', '')).toBe('40 k8s clusters')
})

test('a quote of the new words does not light the old ones', () => {
	expect(litWords('Kubernetes clusters', 'after').replaceAll('|', '')).toBe('Kubernetes clusters')
})

test('a quote that is only in the other wording is found there', () => {
	expect(litWords('k8s', 'after')).toBe('k8s')
})

test('letter case does not matter', () => {
	expect(litWords('KUBERNETES', 'after')).toBe('Kubernetes')
})

test('a quote that is nowhere lights the whole line', () => {
	expect(light(words, 'Ansible', 'after').every((stretch) => stretch.lit)).toBe(true)
})

test('splitting loses no character', () => {
	const all = light(words, 'maintaining 40', 'before')
	expect(all.map((stretch) => stretch.text).join('')).toBe(words.map((word) => word.text).join(''))
})
