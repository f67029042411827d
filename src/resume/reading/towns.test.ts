import { expect, test } from 'vitest'
import type { Roles } from './roles'
import type { Slot } from './slots'
import { withTownsParted } from './towns'

function slot(text: string): Slot {
	return { text, line: 0, piece: 0, bold: false, italic: false, size: 10, url: '', spans: [] }
}

function at(firm: string, place: string | null = null): Roles {
	return {
		title: null,
		organization: slot(firm),
		place: place ? slot(place) : null,
		rest: [],
		confidence: 0.9
	}
}

function read(...all: Roles[]): (string | undefined)[][] {
	return withTownsParted(all).map(({ organization, place }) => [organization?.text, place?.text])
}

test('a known city behind the firm is its place', () => {
	expect(read(at('Ainsley & Wray Wholesale, Bradford'))).toEqual([
		['Ainsley & Wray Wholesale', 'Bradford']
	])
})

test('a town nobody knows is one where every entry ends so', () => {
	expect(read(at('Calder Fastenings, Okeham'), at('Coombe Hall, Littleford'))).toEqual([
		['Calder Fastenings', 'Okeham'],
		['Coombe Hall', 'Littleford']
	])
})

test('a town nobody knows is one where another entry names it', () => {
	expect(read(at('Calder Fastenings, Okeham'), at('Coombe Hall', 'Okeham'))[0]).toEqual([
		'Calder Fastenings',
		'Okeham'
	])
})

test('one word behind one comma stays with the firm when nothing tells what it is', () => {
	expect(read(at('Cloud Platform, Nimbus'))).toEqual([['Cloud Platform, Nimbus', undefined]])
})

test('a legal form behind a comma is no town', () => {
	expect(read(at('Mondego Novo, Lda.'), at('Brandt, Inc.'))).toEqual([
		['Mondego Novo, Lda.', undefined],
		['Brandt, Inc.', undefined]
	])
})
