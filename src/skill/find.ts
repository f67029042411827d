import { keepsCompany } from './company'
import type { SkillEntry, Spelling } from './table'
import { taxonomy } from './taxonomy'
import { lemmaOf, type Word, wordsOf } from './word'

/** A skill named in a text. Offsets in UTF-16 units, end exclusive; `quote` is the text between them. */
export type SkillHit = {
	/** Canonical name. */
	skill: string
	start: number
	end: number
	quote: string
	/** 0.95 where the words can mean nothing else, 0.8 where their company decides. */
	confidence: number
}

type Candidate = {
	entry: SkillEntry
	spelling: Spelling
	words: Word[]
	/** `.NET`: a dot must stand before the first word. */
	dotted: boolean
}

type Found = SkillHit & { needsCompany: boolean }

const candidates = compile(taxonomy)

/** The skills named in a text, in order; where spellings overlap the longest wins. */
export function findSkills(text: string): SkillHit[] {
	const words = wordsOf(text)
	const found: Found[] = []
	for (let index = 0; index < words.length; ) {
		const candidate = longest(text, words, index)
		if (candidate) found.push(toFound(text, words, index, candidate))
		index += candidate ? candidate.words.length : 1
	}
	return withCompany(text, found)
}

function longest(text: string, words: Word[], index: number): Candidate | undefined {
	const first = words[index]
	const known = first && candidates.get(first.lemma)
	return known?.find((candidate) => fits(text, words, index, candidate))
}

function fits(text: string, words: Word[], index: number, candidate: Candidate): boolean {
	if (index + candidate.words.length > words.length) return false
	for (const [offset, wanted] of candidate.words.entries()) {
		const word = words[index + offset]
		const previous = words[index + offset - 1]
		if (!word || word.lemma !== wanted.lemma) return false
		if (candidate.spelling.needsCompany && isPlural(word.text, wanted.text)) return false
		if (candidate.spelling.cased && !sameCase(word.text, wanted.text)) return false
		if (previous && offset > 0) {
			const gap = text.slice(previous.end, word.start)
			if (!joins(gap) && gap !== gapBefore(candidate, offset)) return false
		}
	}
	return !candidate.dotted || isDotted(text, words[index])
}

/** "initiatives" is no "initiative", "clearances" no "clearance": an everyday word means the skill in the singular only. */
function isPlural(word: string, wanted: string): boolean {
	return /s$/i.test(word) && !/s$/i.test(wanted)
}

/** As written, as a plural, or in capitals as headings are; two letters in capitals prove nothing. */
function sameCase(word: string, wanted: string): boolean {
	if (word === wanted || word === `${wanted}s`) return true
	return wanted.length > 2 && word === wanted.toUpperCase()
}

/** What may stand between two words of one skill: a space, a hyphen, `Node.js`, `CI / CD`. */
function joins(gap: string): boolean {
	return gap.length < 4 && /^(?:[ \u00a0]?|[-‐‑–._'’]| ?[/&] ?)$/.test(gap)
}

/** The signs before a word of the spelling itself, as in `diversity, equity, and inclusion`. */
function gapBefore({ spelling, words }: Candidate, index: number): string {
	return spelling.words.slice(words[index - 1]?.end, words[index]?.start)
}

function isDotted(text: string, word: Word | undefined): boolean {
	if (!word) return false
	return (
		text[word.start - 1] === '.' ||
		(word.text === 'NET' && text.slice(word.start - 2, word.start) === '. ')
	)
}

function toFound(text: string, words: Word[], index: number, candidate: Candidate): Found {
	const first = words[index]
	const last = words[index + candidate.words.length - 1]
	if (!first || !last) throw new Error('a candidate lies within the words it was found in')
	const start = candidate.dotted ? text.lastIndexOf('.', first.start) : first.start
	return {
		skill: candidate.entry.name,
		start,
		end: last.end,
		quote: text.slice(start, last.end),
		confidence: candidate.spelling.needsCompany ? 0.8 : 0.95,
		needsCompany: candidate.spelling.needsCompany
	}
}

/**
 * Ambiguous words may vouch for each other only once one of them is vouched for, hence the
 * walks both ways; or where several names stand in one list ("Slack, Notion and Zoom").
 */
function withCompany(text: string, found: Found[]): SkillHit[] {
	const kept = new Set(found.filter((hit) => !hit.needsCompany))
	for (const order of [found, found.toReversed()]) {
		for (const hit of order) {
			if (kept.has(hit)) continue
			const index = found.indexOf(hit)
			const neighbours = [found[index - 1], found[index + 1]].filter(
				(other): other is Found =>
					other !== undefined && (kept.has(other) || (isNamed(hit) && isNamed(other)))
			)
			if (keepsCompany(text, hit, neighbours)) kept.add(hit)
		}
	}
	return found.filter((hit) => kept.has(hit)).map(({ needsCompany: _, ...hit }) => hit)
}

/** Written as names are: with a capital, and more than one letter. */
function isNamed(hit: Found): boolean {
	return /^\p{Lu}\p{L}/u.test(hit.quote)
}

function compile(entries: SkillEntry[]): Map<string, Candidate[]> {
	const byFirstWord = new Map<string, Candidate[]>()
	const add = (key: string, candidate: Candidate) =>
		byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), candidate])
	for (const entry of entries) {
		for (const spelling of entry.spellings) {
			const words = wordsOf(spelling.words)
			const first = words[0]
			if (!first) throw new Error(`a spelling of ${entry.name} has no word`)
			const dotted = /^\.\w/.test(spelling.words)
			const key = lemmaOf(first.text)
			add(key, { entry, spelling, words, dotted })
			const solid = solidForm(spelling, words)
			if (solid) add(lemmaOf(solid.text), { entry, spelling, words: [solid], dotted: false })
		}
	}
	for (const [key, list] of byFirstWord) byFirstWord.set(key, list.toSorted(longestFirst))
	return byFirstWord
}

/** Documents lose spaces: `Inventorycontrol`. Long spellings are unmistakable without theirs. */
function solidForm({ cased, needsCompany }: Spelling, words: Word[]): Word | null {
	const text = words.map((word) => word.text).join('')
	if (cased || needsCompany || words.length === 1 || !/^[a-z]{10,}$/i.test(text)) return null
	return { text, lemma: lemmaOf(text), start: 0, end: text.length }
}

function longestFirst(a: Candidate, b: Candidate): number {
	return b.words.length - a.words.length || Number(b.dotted) - Number(a.dotted)
}
