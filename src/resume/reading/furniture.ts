import { datesIn } from './dates'
import type { Segment } from './segments'
import type { PdfPage } from './source'

/** Headers and footers stand in the outer tenth of a page. */
const MARGIN = 0.1

/**
 * Leaves out page numbers and what repeats at the edge of every page. Of a
 * repeated header the first copy stays, so that a name or an address in it is read.
 */
export function withoutFurniture(pages: Segment[][], sizes: PdfPage[]): Segment[][] {
	const seen = new Map<string, number>()
	for (const [i, page] of pages.entries())
		for (const key of new Set(edges(page, sizes[i]).map(keyOf)))
			seen.set(key, (seen.get(key) ?? 0) + 1)
	const kept = new Set<string>()
	const said = pages.map((page) => new Set(page.map(({ text }) => text.toLowerCase())))
	return pages.map((page, i) => {
		const edge = new Set(edges(page, sizes[i]))
		return page.filter((segment) => {
			if (isPageOfPages(segment, i, pages.length, sizes[i])) return false
			if (!edge.has(segment)) return true
			if (
				isUpdate(segment.text) ||
				isPageNumber(segment.text) ||
				(i > 0 && isNumberedName(segment.text, said[0]))
			)
				return false
			const key = keyOf(segment)
			if (pages.length < 2 || (seen.get(key) ?? 0) < 2) return true
			const foot = segment.baseline > (sizes[i]?.height ?? 0) / 2
			if (kept.has(key) || (foot && !hasContact(segment.text))) return false
			// A header that begins on the second page says again what the first one said.
			if (said.slice(0, i).some((texts) => texts.has(segment.text.toLowerCase()))) return false
			kept.add(key)
			return true
		})
	})
}

/** An address or a number to call; years are none. */
function hasContact(text: string): boolean {
	return /@|\d{6}|\d{3}\D\d{3}/.test(text.replace(/(?:19|20)\d{2}/g, ''))
}

function edges(page: Segment[], size: PdfPage | undefined): Segment[] {
	const height = size?.height ?? 0
	return page.filter(
		({ baseline }) => baseline < MARGIN * height || baseline > (1 - MARGIN) * height
	)
}

function keyOf({ text, baseline }: Segment): string {
	return `${text.replace(/\d+/g, '#')}@${Math.round(baseline / 4)}`
}

/** "Ada Quell – Page 2", where the first page has said the name. */
function isNumberedName(text: string, said: Set<string> | undefined): boolean {
	const name = text.match(
		/^(.*?\p{L})[\s|·•,–—-]+(?:page|seite|página|pagina|страница)\s*\d{1,2}(?:\s*(?:\/|of|von|de|di|из)\s*\d{1,2})?$/iu
	)?.[1]
	return name !== undefined && said?.has(name.toLowerCase()) === true
}

/** "2/3" on the second page of three, in its lowest fifth and however far from its edge. */
function isPageOfPages(
	{ text, baseline }: Segment,
	index: number,
	count: number,
	size: PdfPage | undefined
): boolean {
	const [, own, all] = text.match(/^\P{N}?\s*(\d{1,2})\s*\/\s*(\d{1,2})$/u) ?? []
	return Number(own) === index + 1 && Number(all) === count && baseline > 0.8 * (size?.height ?? 0)
}

/** When the document was last changed says nothing about the person. */
function isUpdate(text: string): boolean {
	const [date] = datesIn(text)
	if (!date || /[\p{L}\p{N}]/u.test(text.slice(date.to))) return false
	return /^\(?(?:last (?:updated?|revised|modified|changed)|updated|revised|version of|stand|zuletzt aktualisiert|aktualisiert|dernière mise à jour|mise à jour|última actualización|actualizado|ultimo aggiornamento|aggiornato|atualizado|последнее обновление)(?: (?:in|on|at|am|im|le|en|el|il|em))?\s*[:：]?\s*$/iu.test(
		text.slice(0, date.from)
	)
}

function isPageNumber(text: string): boolean {
	return /^(?:(?:page|seite|página|pagina|страница|стр\.?|p\.?)\s*)?[-–]?\s*\d{1,2}\s*[-–]?(?:\s*(?:\/|of|von|de|sur|di|van|из)\s*\d{1,2})?$|^第\s*\d+\s*页(?:.*共\s*\d+\s*页)?$/i.test(
		text.trim()
	)
}
