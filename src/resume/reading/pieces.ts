import type { SectionKind } from '../schema'
import { isCitation } from './citation'
import { isDegree, isJobTitle, isOrganization, isSchool } from './lexicon'
import { type Cell, isCaps, lettersOf } from './line'
import { isPlace, splitPlace } from './places'
import { asksFor, isPrompt } from './prompts'
import { splitStudy } from './studies'

/** A part of a cell, with the look it has. */
export type Part = { text: string; bold: boolean; italic: boolean; size: number; url: string }

const strongSeparators = /\s*[|•⋄⇥]\s*|\s{3,}/
const separators = /\s*[|•·◦⋄⇥]\s*|\s+[–—-]{1,2}\s+|\s+@(?:\s+|(?=\p{Lu}))|\s{3,}|\s\/\/\s/u

/** Names of projects and certificates keep their dashes and commas; jobs and schools are taken apart. */
export function piecesOf(text: string, cell: Cell, kind: SectionKind): Part[] {
	if (kind === 'publications' && isCitation(text)) return [asOne(text, cell)]
	const paired = !['projects', 'certificates', 'awards', 'publications'].includes(kind)
	const parts = (paired ? withTeams(text) : text)
		.split(paired ? separators : strongSeparators)
		.map((part) => part.replaceAll('\ue001', ' – '))
		.flatMap((part) => byLook(part, cell))
	return (paired ? parts.flatMap((part) => byMeaning(part, kind)) : parts)
		.map((part) => ({
			...part,
			text: withoutStop(part.text)
				.replace(/^[\s,;:–—■▪●•-]+|[\s,;:–—-]+$|(?<=\p{Ll}{4})\.$/gu, '')
				.replace(/^\(([^()]+)\)$/, '$1')
		}))
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !besideDate.test(text))
}

/** Words that say what a date is of. */
const besideDate =
	/^(?:grad|graduat(?:ed|ion)|class of|expected|since|issued|completed|date|in|at|from|to|of|by|and|with)\.?:?$/i

function asOne(text: string, cell: Cell): Part {
	const [run] = cell.runs
	const { bold = false, italic = false, size = 0, url = '' } = run ?? {}
	return { text, bold, italic, size, url }
}

/** "Intern – Storage Team" is one title: the part of a firm behind the dash is no firm. */
function withTeams(text: string): string {
	return text.replace(
		/^([^–—|•·]+?)\s+[–—-]\s+([\p{Lu}][^–—|•·,]{2,30} Team)(?!\s*\p{L})/u,
		(whole, title, team) => (isJobTitle(title) ? `${title}\ue001${team}` : whole)
	)
}

function byMeaning(part: Part, kind: SectionKind): Part[] {
	const parts = byPrompt(part).flatMap(byWords).flatMap(byPlace)
	return kind === 'education' ? parts.flatMap(byStudy).flatMap(byDegree) : parts.flatMap(byComma)
}

function byStudy(part: Part): Part[] {
	const study = splitStudy(part.text)
	return study ? study.map((text) => ({ ...part, text })) : [part]
}

/** "Acme, Leeds, UK." is no sentence. */
function withoutStop(text: string): string {
	const rest = text.replace(/\.\s*$/, '')
	return rest !== text && splitPlace(rest) ? rest : text
}

/** A change from bold to regular or italic ends one piece and begins the next. */
function byLook(text: string, cell: Cell): Part[] {
	const runs = cell.runs.filter((run) => run.text.trim() !== '')
	const parts: Part[] = []
	let rest = text
	for (const run of runs) {
		const words = run.text.trim()
		const at = rest.indexOf(words)
		if (at < 0 || !/[\p{L}\p{N}]/u.test(words)) continue
		const last = parts.at(-1)
		const { bold, italic, size, url } = run
		const piece = rest.slice(0, at + words.length)
		if (
			last &&
			last.bold === bold &&
			last.italic === italic &&
			isOneSize(last, { text: piece, size })
		)
			last.text += piece
		else parts.push({ text: piece, bold, italic, size, url })
		rest = rest.slice(at + words.length)
	}
	const last = parts.at(-1)
	if (last) last.text += rest
	else if (text.trim() !== '') parts.push({ text, bold: false, italic: false, size: 0, url: '' })
	return parts
}

type Sized = { text: string; size: number }

/** Initials are often set a little smaller than the words they stand among: "IT Consultant", "QA & Release Manager". */
function isOneSize(one: Sized, other: Sized): boolean {
	if (Math.abs(one.size - other.size) < 0.6) return true
	if (/\d\s*$/.test(one.text) && /^\s*(?:st|nd|rd|th|er|e)\s*$/.test(other.text)) return true
	const [small, large] = one.size < other.size ? [one, other] : [other, one]
	return small.size >= 0.8 * large.size && isCaps(small.text) && lettersOf(small.text) <= 5
}

/** "Accountant Company Name City, State": what a template asks for parts what was put in around it. */
function byPrompt(part: Part): Part[] {
	const asked = isPrompt(part.text) ? null : asksFor(part.text)
	if (!asked) return [part]
	const { at, end } = asked
	return [part.text.slice(0, at), part.text.slice(at, end), part.text.slice(end)].map((text) => ({
		...part,
		text
	}))
}

function byWords(part: Part): Part[] {
	const match = part.text.match(
		/^(.{3,60}?)\s+(?:at|bei|chez|presso|bij|в компании)\s+(\p{Lu}.*)$/u
	)
	if (!match?.[1] || !match[2] || !isJobTitle(match[1])) return [part]
	return [
		{ ...part, text: match[1] },
		{ ...part, text: match[2] }
	]
}

/** A place in the middle of a line: "Acme Ltd, Leeds, UK, Accountant". */
function byPlace(part: Part): Part[] {
	const pieces = part.text.replace(/^[\s,]+/, '').split(/\s*,\s+/)
	const [opening, behind] = [pieces.slice(0, 2).join(', '), pieces.slice(2).join(', ')]
	if (isPlace(opening) && isJobTitle(behind) && !isPlace(behind))
		return [opening, behind].map((text) => ({ ...part, text }))
	for (let i = 1; i + 2 < pieces.length; i++) {
		const place = pieces.slice(i, i + 2).join(', ')
		const after = pieces.slice(i + 2).join(', ')
		if (!isPlace(place) || isPlace(after)) continue
		const before = pieces.slice(0, i).join(', ')
		return [before, place, after].map((text) => ({ ...part, text }))
	}
	return [part]
}

/** A comma separates a title from a firm when each side sounds like one. */
function byComma(part: Part): Part[] {
	const pieces = part.text.split(/\s*[,，、]\s+/)
	for (let i = 1; i < pieces.length; i++) {
		const before = pieces.slice(0, i).join(', ')
		const after = pieces.slice(i).join(', ')
		const jobs =
			isJobTitle(before) && !isJobTitle(after) && isOrganization(after) && !isOrganization(before)
		const firms =
			isOrganization(before) && !isOrganization(after) && isJobTitle(after) && !isJobTitle(before)
		if (jobs || firms)
			return [
				{ ...part, text: before },
				{ ...part, text: after }
			]
	}
	return [part]
}

/** The same of a degree and a school: "B.A. in History, Honours, Northfield College" parts before its last words. */
function byDegree(part: Part): Part[] {
	const pieces = part.text.split(/\s*[,，、]\s+/)
	for (let i = pieces.length - 1; i > 0; i--) {
		const before = pieces.slice(0, i).join(', ')
		const after = pieces.slice(i).join(', ')
		const degrees = isDegree(before) && isSchool(after) && !isSchool(before)
		const schools = isSchool(before) && isDegree(after) && !isDegree(before) && !isSchool(after)
		if (degrees || schools)
			return [
				{ ...part, text: before },
				{ ...part, text: after }
			]
	}
	return [part]
}
