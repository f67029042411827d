import { isDateOnly } from './dates'
import { isIconFont } from './glyphs'
import { isPlace } from './places'
import type { TextItem } from './source'

/** An icon that begins at least three lines at one place is the mark of a list. */
export function iconBullets(items: TextItem[]): Set<TextItem> {
	const icons = items.filter((item) => isIconFont(item.fontName) && item.text.trim() !== '')
	if (icons.length < 3) return new Set()
	const words = items.filter((item) => !isIconFont(item.fontName) && item.text.trim() !== '')
	const columns = new Map<string, TextItem[]>()
	for (const icon of icons) {
		const row = (other: TextItem) =>
			Math.abs(other.y + other.height - icon.y - icon.height) < 0.5 * icon.fontSize
		const right = icon.x + icon.width
		const opens = words.some(
			(word) => row(word) && word.x >= right - 1 && word.x < right + 2 * icon.fontSize
		)
		const first = !words.some((word) => row(word) && word.x < icon.x && word.x > icon.x - 60)
		const alone = !icons.some(
			(other) => other !== icon && row(other) && Math.abs(other.x - icon.x) < 3 * icon.fontSize
		)
		if (!opens || !first || !alone) continue
		const key = `${icon.text.trim()}@${Math.round(icon.x)}`
		columns.set(key, [...(columns.get(key) ?? []), icon])
	}
	const lists = [...columns.values()].filter(
		(column) => column.length >= 3 && !standsByFacts(column, icons, words)
	)
	return new Set(lists.flat())
}

/** A calendar or a pin, with nothing beside most of them but a date or a place, is no mark of a list. */
function standsByFacts(column: TextItem[], icons: TextItem[], words: TextItem[]): boolean {
	const facts = column.filter((icon) => {
		const text = textBeside(icon, icons, words)
		return isDateOnly(text) || isPlace(text)
	})
	return 2 * facts.length > column.length
}

/** The words on an icon's line up to the next icon. */
function textBeside(icon: TextItem, icons: TextItem[], words: TextItem[]): string {
	const row = (other: TextItem) =>
		Math.abs(other.y + other.height - icon.y - icon.height) < 0.5 * icon.fontSize
	const next = icons.filter((other) => row(other) && other.x > icon.x + 1).map(({ x }) => x)
	const end = Math.min(...next)
	const beside = words.filter((word) => row(word) && word.x > icon.x && word.x < end)
	return beside
		.sort((a, b) => a.x - b.x)
		.map(({ text }) => text)
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim()
}
