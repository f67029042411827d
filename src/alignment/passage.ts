import type { Entry, Section, Text } from '../resume/schema'
import { findSkills, type SkillHit } from '../skill/find'
import { type Word, wordsOf } from '../skill/word'
import { stemOf } from './stem'

/** A text taken apart. */
type Reading = { text: string; skills: SkillHit[]; words: Word[]; stems: Set<string> }

/** A piece of the resume that can prove something. */
export type Passage = Reading & {
	/** Id of the text, or `<entry id>.<field>`. */
	textId: string
	/** The entry it stands in; `''` outside entries. */
	entryId: string
	/** In a dated entry: the person did it somewhere, at some time. */
	shown: boolean
}

// An optimization scores dozens of resumes that share all but one text. What depends on
// nothing but the text object is remembered, and let go of together with the object.
const readings = new WeakMap<Text, Reading>()

/** What a section says outside its entries. */
export function loosePassages(section: Section): Passage[] {
	const texts = [...section.paragraphs, ...section.groups.flatMap((group) => group.items)]
	return texts.map((text) => passage(text, '', false))
}

/** What an entry says, its title and organization first. */
export function passagesOf(entry: Entry): Passage[] {
	const shown = isDated(entry)
	const heads = [
		{ id: `${entry.id}.title`, text: entry.title },
		{ id: `${entry.id}.organization`, text: entry.organization }
	].filter((head) => head.text !== '')
	return [...heads, ...entry.paragraphs, ...entry.highlights].map((text) =>
		passage(text, entry.id, shown)
	)
}

/** A text that is no part of a section. */
export function passageOf(textId: string, text: string): Passage {
	return { ...read(text), textId, entryId: '', shown: false }
}

/** Whether an entry says when. */
export function isDated(entry: Entry): boolean {
	return entry.start !== null || entry.end !== null || /\d{4}/.test(entry.dates)
}

function passage(text: Text, entryId: string, shown: boolean): Passage {
	const before = readings.get(text)
	const reading = before ?? read(text.text)
	if (!before) readings.set(text, reading)
	return { ...reading, textId: text.id, entryId, shown }
}

function read(text: string): Reading {
	const words = wordsOf(text)
	const stems = new Set(words.map((word) => stemOf(word.text)))
	return { text, skills: findSkills(text), words, stems }
}
