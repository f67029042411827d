import type { Direction, Paper } from '../language'
import type { Level, RunStyle, Styles } from '../word-library'
import type { TemplateId } from './template'

/** Measures of a template in Word: fonts, half-points for type, twentieths of a point for space. */
type Measures = {
	font: string
	eastAsia: 'serif' | 'sans'
	margin: number
	body: { size: number; line: number; before: number }
	name: { size: number; bold: boolean }
	headline: { size: number; italics: boolean }
	section: { size: number; before: number; after: number; color: string }
	entry: { size: number; before: number }
	details: { italics: boolean }
}

const ink = '1B1A18'
export const soft = '4A4844'
const rule = 'A8A49C'

const measures = {
	classic: {
		font: 'Georgia',
		eastAsia: 'serif',
		margin: 1080,
		body: { size: 20, line: 264, before: 30 },
		name: { size: 46, bold: false },
		headline: { size: 23, italics: true },
		section: { size: 24, before: 260, after: 90, color: ink },
		entry: { size: 21, before: 150 },
		details: { italics: true }
	},
	compact: {
		font: 'Arial',
		eastAsia: 'sans',
		margin: 860,
		body: { size: 18, line: 250, before: 14 },
		name: { size: 34, bold: true },
		headline: { size: 21, italics: false },
		section: { size: 20, before: 180, after: 50, color: '1D3D5C' },
		entry: { size: 18, before: 90 },
		details: { italics: false }
	}
} satisfies Record<TemplateId, Measures>

/** What Office has for the Han of each language: [serif, sans]. */
const eastAsianFonts: Record<string, [string, string]> = {
	ja: ['MS Mincho', 'Yu Gothic'],
	ko: ['Batang', 'Malgun Gothic'],
	'zh-tw': ['PMingLiU', 'Microsoft JhengHei'],
	'zh-hk': ['PMingLiU', 'Microsoft JhengHei'],
	'zh-hant': ['PMingLiU', 'Microsoft JhengHei']
}

function eastAsianFont(kind: 'serif' | 'sans', language: string): string {
	const tag = language.toLowerCase()
	const fonts = eastAsianFonts[tag] ?? eastAsianFonts[tag.slice(0, 2)]
	const [serif, sans] = fonts ?? ['SimSun', 'Microsoft YaHei']
	return kind === 'serif' ? serif : sans
}

/** Word keeps three languages of proofing; the resume's goes where its script belongs. */
function proofing(language: string, way: Direction): RunStyle {
	if (language === 'und') return {}
	if (way === 'rtl') return { language: { bidirectional: language } }
	if (/^(zh|ja|ko)\b/i.test(language)) return { language: { eastAsia: language } }
	return { language: { value: language } }
}

/** Paper in twips. */
const papers = {
	a4: { width: 11906, height: 16838 },
	letter: { width: 12240, height: 15840 }
} satisfies Record<Paper, { width: number; height: number }>

export type WordStyle =
	| 'Title'
	| 'Headline'
	| 'Contact'
	| 'Heading1'
	| 'Heading2'
	| 'Details'
	| 'Highlight'
	| 'Normal'

export const bulletList = 'highlights'

export const bulletLevel: Level = {
	level: 0,
	format: 'bullet',
	text: '•',
	alignment: 'start',
	style: { paragraph: { indent: { start: 260, hanging: 190 } }, run: { color: soft } }
}

export function wordPage(template: TemplateId, size: Paper) {
	const { margin } = measures[template]
	const { width, height } = papers[size]
	return {
		size: { width, height },
		margin: { top: margin, right: margin, bottom: margin, left: margin },
		/** Width of a line, and so the place of the tab stop that dates end at. */
		line: width - 2 * margin
	}
}

/** The styles a person finds in Word's list when they go on working in the file. */
export function wordStyles(template: TemplateId, language: string, way: Direction): Styles {
	const m = measures[template]
	const text = { basedOn: 'Normal', next: 'Normal', quickFormat: true }
	const upright = { italics: false, color: ink }
	return {
		default: {
			document: {
				run: {
					font: {
						ascii: m.font,
						hAnsi: m.font,
						cs: 'Arial',
						eastAsia: eastAsianFont(m.eastAsia, language)
					},
					size: m.body.size,
					sizeComplexScript: m.body.size + 2,
					color: ink,
					...proofing(language, way)
				},
				paragraph: { spacing: { line: m.body.line, before: m.body.before, after: 0 } }
			},
			title: {
				...text,
				run: { ...upright, size: m.name.size, bold: m.name.bold },
				paragraph: { keepNext: true, spacing: { before: 0, after: 50 } }
			},
			heading1: {
				...text,
				run: { ...upright, size: m.section.size, bold: true, color: m.section.color },
				paragraph: {
					keepNext: true,
					spacing: { before: m.section.before, after: m.section.after },
					border: { bottom: { style: 'single', size: 4, space: 2, color: rule } }
				}
			},
			heading2: {
				...text,
				run: { ...upright, size: m.entry.size, bold: true },
				paragraph: { keepNext: true, keepLines: true, spacing: { before: m.entry.before } }
			},
			hyperlink: { run: { color: soft } }
		},
		paragraphStyles: [
			{
				...text,
				id: 'Headline',
				name: 'Headline',
				run: { size: m.headline.size, italics: m.headline.italics, color: soft }
			},
			{
				...text,
				id: 'Contact',
				name: 'Contact',
				run: { size: m.body.size - 2, color: soft },
				paragraph: { spacing: { before: 80 } }
			},
			{
				...text,
				id: 'Details',
				name: 'Details',
				run: { italics: m.details.italics },
				paragraph: { keepNext: true, keepLines: true, spacing: { before: 0 } }
			},
			{ ...text, id: 'Highlight', name: 'Highlight' }
		]
	}
}
