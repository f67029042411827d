import { expect, test } from 'vitest'
import { cleanText, isIconFont, mendLigatures, withoutBullet } from './glyphs'

test('ligatures and presentation forms unfold, other signs stay', () => {
	expect(cleanText('proﬁt ½ m² ™')).toBe('profit ½ m² ™')
	expect(cleanText('ﻛﺘﺎﺏ')).toBe('كتاب')
})

test('a soft hyphen goes inside a word and is a hyphen between digits', () => {
	expect(cleanText('exper\u00adience 555\u00ad1234')).toBe('experience 555-1234')
})

test.each([
	['Pro\0les', 'Profiles'],
	['Certi\0cations', 'Certifications'],
	['work\0ow', 'workflow'],
	['o\0ce', 'office'],
	['o\0er', 'offer']
])('a ligature without letters in %s is told by its word', (text, whole) => {
	expect(mendLigatures(text)).toBe(whole)
})

test.each([
	['• Led a team', 'Led a team'],
	['▪Led a team', 'Led a team'],
	['- Led a team', 'Led a team'],
	['–  Led a team', 'Led a team']
])('%s is a list item', (text, rest) => {
	expect(withoutBullet(text)).toBe(rest)
})

test.each(['Led - and won', '-40% costs', 'on time'])('%s has no bullet', (text) => {
	expect(withoutBullet(text)).toBeNull()
})

test('fonts of pictures are known by name', () => {
	expect(isIconFont('FontAwesome5Brands-Regular')).toBe(true)
	expect(isIconFont('Roboto-Bold')).toBe(false)
})

test('the sign that keeps Persian letters apart stays, other invisible ones go', () => {
	expect(cleanText('مهارت\u200cها')).toBe('مهارت\u200cها')
	expect(cleanText('te\u200cam\u200b \u200fone\u2066')).toBe('team one')
})

test('ligatures at private places are letters amid letters only', () => {
	expect(mendLigatures('con\uf001rm the \uf001rst work\uf002ow')).toBe('confirm the first workflow')
	expect(mendLigatures('\uf001 Led a team')).toBe('\uf001 Led a team')
})
