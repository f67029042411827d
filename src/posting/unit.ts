import { mayHead, type PostingSection, sectionOf } from './heading'

/** A bullet or sentence of a posting, with the section it stands in; offsets in the posting's text. */
export type Unit = {
	text: string
	start: number
	end: number
	section: PostingSection
	bullet: boolean
}

type Line = { text: string; start: number; bullet: boolean; afterGap: boolean }

const bulletSign =
	/^(?:[*\-–—•·●▪◦・‣⁃✓✔➢►○■□▸]+\s*)+(?=\S)|^\(?(?:\d{1,2}|[a-z])[.)、]\s*(?=\D)|^\d{1,2}、\s*/
const listed: PostingSection[] = ['must', 'nice', 'duties', 'stack', 'benefits']

/** Splits a posting into bullets and sentences, each under the section its heading opened. */
export function unitsOf(text: string): Unit[] {
	const units: Unit[] = []
	let section: PostingSection = 'plain'
	let inList = false
	for (const line of linesOf(text)) {
		const heading = headingIn(line)
		if (heading) {
			section = heading.section ?? (inList && heading.minor ? section : 'plain')
			inList = false
			if (heading.rest === '') continue
			units.push(...sentencesOf({ ...line, text: heading.rest, start: heading.at }, section))
			continue
		}
		if (inList && !line.bullet && line.afterGap && listed.includes(section)) section = 'plain'
		inList = inList || line.bullet
		units.push(...sentencesOf(line, section))
	}
	return units
}

function linesOf(text: string): Line[] {
	const lines: Line[] = []
	let offset = 0
	let gap = true
	for (const raw of text.split('\n')) {
		const sign = bulletSign.exec(raw)?.[0] ?? ''
		const content = raw.slice(sign.length).trimEnd()
		const last = lines.at(-1)
		if (last && !gap && sign === '' && continues(last.text, content))
			last.text = text.slice(last.start, offset + raw.trimEnd().length).replaceAll('\n', ' ')
		else if (content !== '')
			lines.push({ text: content, start: offset + sign.length, bullet: sign !== '', afterGap: gap })
		gap = raw.trim() === ''
		offset += raw.length + 1
	}
	return lines
}

/** A hard-wrapped line goes on in the next: no full stop, and a small letter after it. */
function continues(line: string, next: string): boolean {
	return line.length >= 50 && !/[.:;!?。；：]$/.test(line) && /^\p{Ll}/u.test(next)
}

type Heading = { section: PostingSection | null; minor: boolean; rest: string; at: number }

/** A line of JSON: its keys ("role": …) are no headings. */
function isData(line: string): boolean {
	return /^[[{\s]*\{?\s*["']\w+["']\s*:/.test(line)
}

/** A line that heads what follows: marked up, ended by a colon, or short and known; or `Label: content`. */
function headingIn(line: Line): Heading | null {
	if (isData(line.text)) return null
	const marked = /^(?:#+|\*\*|=+|__)/.test(line.text)
	const label = /^([^:：]{2,60})[:：](?!\/\/)[*_\s]*/.exec(line.text)
	const body = label ? line.text.slice(label[0].length) : ''
	if (label?.[1] && body !== '') {
		const section = wordCount(label[1]) <= 6 && !line.bullet ? sectionOf(label[1]) : null
		const at = line.start + label[0].length
		return section ? { section, minor: true, rest: body, at } : null
	}
	const ended = /[:：]\**$/.test(line.text)
	const short = wordCount(line.text) <= 9 && line.text.length <= 80
	const section = short ? sectionOf(line.text) : null
	const opens = { section, rest: '', at: line.start }
	if (marked && short) return { ...opens, minor: false }
	const introduces = ended && wordCount(line.text) <= 18 ? sectionOf(line.text) : null
	if (introduces && !short) return { section: introduces, rest: '', at: line.start, minor: false }
	if (ended && short) return { ...opens, minor: !line.afterGap || line.bullet }
	if (
		line.bullet ||
		!section ||
		wordCount(line.text) > (line.afterGap ? 9 : 7) ||
		!mayHead(line.text)
	)
		return null
	return /[.,;。；]$/.test(line.text) ? null : { ...opens, minor: false }
}

function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** A full stop ends a sentence before a capital; abbreviations and initials don't. */
const sentenceEnd =
	/(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|min|max|no|dr|mr|ms|st|inc|ltd|co|u\.s|ph\.d|b\.s|m\.s|[a-z]))[.!?]["”)]?\s+(?=["“(]?[\p{Lu}\p{Script=Han}\d])|[。！？；;]\s*(?=\S)/giu

function sentencesOf(line: Line, section: PostingSection): Unit[] {
	const units: Unit[] = []
	let from = 0
	for (const end of [...ends(line.text), line.text.length]) {
		const piece = line.text.slice(from, end)
		const text = piece.trim()
		const start = line.start + from + (piece.length - piece.trimStart().length)
		if (text !== '')
			units.push({ text, start, end: start + text.length, section, bullet: line.bullet })
		from = end
	}
	return units
}

function ends(text: string): number[] {
	return [...text.matchAll(sentenceEnd)].map((end) => end.index + end[0].length)
}
