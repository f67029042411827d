import { indexOf, isDictionary, isName, type PdfObjects } from './pdf-objects'
import { type Dictionary, letters, type Value } from './pdf-syntax'

/** A font with the fonts below it and the descriptions of all of them. */
export type FontParts = { font: Dictionary; descendants: Value[]; descriptors: Value[] }

/** A name of some letters of a font only (ISO 32000-1, 9.6.4), which no font is known by. */
const subset = /^[A-Z]{6}\+./
/** Fonts that readers know by name, and read by tables of their own where there is no program. */
const known =
	/^(?:arial|calibri|century|comic|courier|gill|helvetica|impact|itc|liberation|lucida|ms|nuptial|segoe|times)(?:new|roman|gothic|sans|console|script|black|narrow|unicode|ui|ps|ms|mt|ltstd)*(?:[-,_].*)?$/i
/** Fonts of signs, whose letters mean other things than their codes. */
const signs = /symbol|ding/i

/**
 * Whether a reader finds the letters of a font and their widths without its program: its own map or
 * a common encoding tells them, they stand from left to right, and its name is no reason to take
 * another font for it. `maps` are the tables that list letters.
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
	const told = tables.length > 0 && tables.every((table) => maps.has(table))
	const called = [...names([font, ...descendants], 'BaseFont'), ...names(descriptors, 'FontName')]
	if (!all(called, isUnknown)) return false
	const kinds = names([font], 'Subtype')
	const encodings = names([font], 'Encoding')
	if (descendants.length === 0)
		return (
			all(kinds, (kind) => kind === 'TrueType') &&
			(told || all(encodings, (name) => /^(?:WinAnsi|MacRoman)Encoding$/.test(name)))
		)
	return (
		told &&
		all(kinds, (kind) => kind === 'Type0') &&
		all(encodings, (name) => name === 'Identity-H') &&
		descendants.every(isDictionary) &&
		all(names(descendants, 'Subtype'), (kind) => /^CIDFontType[02]$/.test(kind))
	)
}

function isUnknown(name: string): boolean {
	const plain = name.replace(/\s/g, '')
	return /^[!-~]+$/.test(plain) && !signs.test(plain) && (subset.test(plain) || !known.test(plain))
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
