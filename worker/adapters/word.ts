import { fail, ok, type ParseFailureReason, type Result } from '../../src/result'
import type {
	CellPosition,
	HiddenWords,
	StyledParagraph,
	WordOrigin,
	WordRun,
	WordSource
} from '../../src/resume/reading/source'
import { xmlWithin } from '../../src/resume/weigh/xml'
import { unpackZip } from '../../src/resume/weigh/zip'
import { looksOf, withoutHidden } from './word-hidden'
import { declaresEntities, isNeeded, margins } from './word-parts'
import { noList, plainXml, withNoList } from './word-plain'
import { withUsualPrefix } from './word-prefix'
import { readStyles, type StyleLook } from './word-styles'
import { loadMammoth, type Node, plainReader } from './word-tree'

/** More paragraphs or letters, in all or in one of them, than any resume or posting needs. */
export const wordLimits = { paragraphs: 5_000, characters: 400_000, inParagraph: 20_000 }

/**
 * Paragraphs of a DOCX with their styles, headers first and footers last. Fails
 * with `parse_failed`: `damaged` when the zip is cut off or no Word document,
 * `too_complex` when it expands beyond `zipLimits` or holds more than `xmlLimits`.
 */
export async function extractWord(bytes: Uint8Array): Promise<Result<WordSource>> {
	const unpacked = unpackZip(bytes, isNeeded)
	if (!unpacked.ok) return unpacked
	const parts = unpacked.value
	if (!parts.has('word/document.xml') || !parts.has('[Content_Types].xml')) return failed('damaged')
	if (declaresEntities(parts)) return failed('damaged')
	if (!xmlWithin(parts.values())) return failed('too_complex')
	for (const [name, bytes] of parts) {
		const xml = decode(bytes)
		const usual = withUsualPrefix(xml)
		const made = name === 'word/numbering.xml' ? withNoList(usual) : usual
		if (made !== xml) parts.set(name, new TextEncoder().encode(made))
	}
	const stylesXml = decode(parts.get('word/styles.xml'))
	const styles = readStyles(stylesXml)
	const looks = looksOf(stylesXml)
	const hidden: HiddenWords[] = []
	const paragraphs: StyledParagraph[] = []
	const plainTree = plainReader(parts)
	const found = [
		...margins(parts, 'header').map((part) => ({ part, origin: 'header' as const })),
		{ part: 'word/document.xml', origin: 'body' as const },
		...margins(parts, 'footer').map((part) => ({ part, origin: 'footer' as const }))
	].map((one) => {
		const seen = withoutHidden(plainXml(decode(parts.get(one.part))), looks)
		hidden.push(...seen.hidden)
		return { ...one, xml: seen.xml, tree: plainTree(one.part, seen.xml) }
	})
	// Outside the try: a reader that does not load is our fault, not the file's.
	const mammoth = found.some(({ tree }) => tree === null) ? await loadMammoth() : null
	try {
		for (const { part, origin, xml, tree } of found) {
			const read = tree ?? (await mammoth?.(parts, part, xml)) ?? []
			walk(read, { origin, styles, paragraphs, cell: null, tables: { count: 0 } })
		}
	} catch {
		return failed('damaged')
	}
	return withinLimits(paragraphs) ? ok({ paragraphs, hidden }) : failed('too_complex')
}

function decode(bytes: Uint8Array | undefined): string {
	return new TextDecoder().decode(bytes)
}

function failed(reason: ParseFailureReason): Result<WordSource> {
	return fail({ code: 'parse_failed', reason })
}

function withinLimits(paragraphs: StyledParagraph[]): boolean {
	const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0)
	return (
		paragraphs.length <= wordLimits.paragraphs &&
		characters <= wordLimits.characters &&
		paragraphs.every(({ text }) => text.length <= wordLimits.inParagraph)
	)
}

type Walk = {
	origin: WordOrigin
	styles: Map<string, StyleLook>
	paragraphs: StyledParagraph[]
	cell: CellPosition | null
	tables: { count: number }
}

function walk(children: Node[], at: Walk): void {
	for (const child of children) {
		if (child.type === 'paragraph') at.paragraphs.push(paragraph(child, at))
		else if (child.type === 'table') walkTable(child, at)
		else walk(child.children ?? [], at)
	}
}

function walkTable(table: Node, at: Walk): void {
	if (at.cell) {
		for (const row of table.children ?? []) walk(row.children ?? [], at)
		return
	}
	const number = at.tables.count++
	for (const [row, tableRow] of (table.children ?? []).entries())
		for (const [column, cell] of (tableRow.children ?? []).entries())
			walk(cell.children ?? [], { ...at, cell: { table: number, row, column } })
}

function paragraph(source: Node, at: Walk): StyledParagraph {
	const look = at.styles.get(source.styleId ?? '') ?? at.styles.get('')
	const runs = joinRuns(readRuns(source, look))
	const worded = runs.filter((run) => run.text.trim() !== '')
	const sizes = worded.map((run) => run.fontSize ?? 0)
	const style = source.styleName ?? ''
	const named = style.match(/^heading ([1-9])$/i)?.[1]
	return {
		index: at.paragraphs.length,
		origin: at.origin,
		text: runs.map((run) => run.text).join(''),
		runs,
		style,
		headingLevel: named ? Number(named) : (look?.headingLevel ?? null),
		listLevel: listLevelOf(source, look),
		ordered: source.numbering?.isOrdered ?? false,
		bold: worded.length > 0 && worded.every((run) => run.bold),
		fontSize: sizes.length > 0 ? Math.max(...sizes) || null : (look?.fontSize ?? null),
		alignment: source.alignment ?? look?.alignment ?? '',
		indent: Number(source.indent?.start ?? 0) / 20,
		cell: at.cell
	}
}

function listLevelOf({ numbering }: Node, look: StyleLook | undefined): number | null {
	if (!numbering) return look?.listLevel ?? null
	return numbering.level === noList ? null : Number(numbering.level)
}

type Look = Omit<WordRun, 'text'>

function readRuns(source: Node, style: StyleLook | undefined): WordRun[] {
	const runs: WordRun[] = []
	const visit = (parent: Node, look: Look) => {
		for (const child of parent.children ?? []) {
			const text = plainText(child)
			if (text !== null) runs.push({ ...look, text })
			else if (child.type === 'run') {
				visit(child, {
					...look,
					bold: child.isBold || look.bold,
					italic: child.isItalic || look.italic,
					fontSize: child.fontSize ?? look.fontSize
				})
			} else if (child.type === 'hyperlink') visit(child, { ...look, url: child.href ?? '' })
			else visit(child, look)
		}
	}
	const bold = style?.bold ?? false
	visit(source, { bold, italic: false, fontSize: style?.fontSize ?? null, url: '' })
	return runs
}

function plainText(child: Node): string | null {
	if (child.type === 'text') return child.value ?? ''
	if (child.type === 'tab') return '\t'
	if (child.type === 'break') return '\n'
	return null
}

function joinRuns(runs: WordRun[]): WordRun[] {
	const joined: WordRun[] = []
	for (const run of runs) {
		const last = joined.at(-1)
		const same =
			last &&
			last.bold === run.bold &&
			last.italic === run.italic &&
			last.fontSize === run.fontSize &&
			last.url === run.url
		if (same) last.text += run.text
		else joined.push({ ...run })
	}
	return joined
}
