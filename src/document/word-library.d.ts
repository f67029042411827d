/**
 * The part of the docx library that we use. Its own types would bring those of Node into
 * src/, and then `process` and `fetch` would compile here.
 */
export type Piece = object

export type RunStyle = {
	bold?: boolean
	italics?: boolean
	color?: string
	/** Half-points. */
	size?: number
	sizeComplexScript?: number
	rightToLeft?: boolean
	font?: { ascii: string; hAnsi: string; cs: string; eastAsia: string }
	language?: { value?: string; eastAsia?: string; bidirectional?: string }
}

/** Spaces in twips (twentieths of a point), `line` in 240ths of a line. */
export type ParagraphStyle = {
	keepNext?: boolean
	keepLines?: boolean
	spacing?: { before?: number; after?: number; line?: number }
	border?: { bottom: { style: 'single'; size: number; space: number; color: string } }
	indent?: { start: number; hanging: number }
}

export type NamedStyle = {
	basedOn?: string
	next?: string
	quickFormat?: boolean
	run?: RunStyle
	paragraph?: ParagraphStyle
}

export type Styles = {
	default: {
		document: { run: RunStyle; paragraph: ParagraphStyle }
		title: NamedStyle
		heading1: NamedStyle
		heading2: NamedStyle
		hyperlink: { run: RunStyle }
	}
	paragraphStyles: (NamedStyle & { id: string; name: string })[]
}

export type Level = {
	level: number
	format: 'bullet'
	text: string
	alignment: 'start'
	style: { paragraph: ParagraphStyle; run: RunStyle }
}

export type Page = {
	size: { width: number; height: number }
	margin: { top: number; right: number; bottom: number; left: number }
}

export const Tab: new () => Piece
export const TextRun: new (options: RunStyle & ({ text: string } | { children: Piece[] })) => Piece
export const ExternalHyperlink: new (options: { link: string; children: Piece[] }) => Piece
export const Paragraph: new (options: {
	style: string
	bidirectional?: boolean
	keepNext?: boolean
	numbering?: { reference: string; level: number; custom: boolean }
	tabStops?: { type: 'right'; position: number }[]
	children: Piece[]
}) => Piece
export const Document: new (options: {
	compatibility: { version: number }
	styles: Styles
	numbering: { config: { reference: string; levels: Level[] }[] }
	sections: { properties: { page: Page }; children: Piece[] }[]
}) => Piece
export const Packer: { toArrayBuffer(document: Piece): Promise<ArrayBuffer> }
