import { indexOf, isDictionary, isName, type PdfObjects } from './pdf-objects'
import { type Dictionary, letters, type Value } from './pdf-syntax'

/** A font with the fonts below it and the descriptions of all of them. */
export type FontParts = { font: Dictionary; descendants: Value[]; descriptors: Value[] }

/** What a program stands before that holds some letters of a font only (ISO 32000-1, 9.6.4). */
const subset = /^[A-Z]{6}\+./

/**
 * Whether a reader finds the letters of a font and their widths without its program: its own map
 * tells them, they stand from left to right, and nothing is a reason to take another font for it,
 * as a name of one of those that every reader has would be. `maps` are the tables that list letters.
 */
export function needsNoProgram(
	objects: PdfObjects,
	{ font, descendants, descriptors }: FontParts,
	maps: Set<Value>
): boolean {
	const names = (from: Value[], key: string) =>
		objects.under(from, key).map((one) => (isName(one) ? one.name : ''))
	const all = (found: string[], is: (name: string) => boolean) =>
		found.length > 0 && found.every(is)
	const tables = objects.under([font], 'ToUnicode')
	if (tables.length === 0 || !tables.every((table) => maps.has(table))) return false
	const called = [...names([font, ...descendants], 'BaseFont'), ...names(descriptors, 'FontName')]
	if (!all(called, (name) => subset.test(name))) return false
	const kinds = names([font], 'Subtype')
	if (descendants.length === 0) return all(kinds, (kind) => kind === 'TrueType')
	return (
		all(kinds, (kind) => kind === 'Type0') &&
		all(names([font], 'Encoding'), (name) => name === 'Identity-H') &&
		descendants.every(isDictionary) &&
		all(names(descendants, 'Subtype'), (kind) => /^CIDFontType[02]$/.test(kind))
	)
}

/** Whether a character map has at least one entry (Adobe technical note 5411). */
export function listsLetters(map: Uint8Array): boolean {
	for (const word of ['beginbfchar', 'beginbfrange']) {
		const at = indexOf(map, word, 0)
		if (at >= 0 && /^\s*<\s*[0-9a-f]/i.test(letters(map, at + word.length, at + word.length + 40)))
			return true
	}
	return false
}
