import type { Entry, Resume, Section } from '../resume/schema'
import { impliedBy } from '../skill/canonical'
import { findSkills, type SkillHit } from '../skill/find'
import { type Word, wordsOf } from '../skill/word'
import { stemOf } from './stem'

/** A piece of the resume that can prove something. */
export type Passage = {
	/** Id of the text, or `<entry id>.<field>`. */
	textId: string
	text: string
	/** The entry it stands in; `''` outside entries. */
	entryId: string
	/** In a dated entry: the person did it somewhere, at some time. */
	shown: boolean
	skills: SkillHit[]
	words: Word[]
	stems: Set<string>
}

/** Where a skill is proven, and how directly. */
export type Proof = { passage: Passage; quote: string; implied: boolean }

export type Evidence = {
	passages: Passage[]
	/** The best proof of each skill by canonical name. */
	proofs: Map<string, Proof>
	/** Stems of the whole resume. */
	stems: Set<string>
}

/** What a resume proves, and where. The order of its sections and bullets makes no difference to a proof's strength. */
export function evidenceOf(resume: Resume): Evidence {
	const passages = resume.sections.flatMap(passagesOf)
	if (resume.basics.label !== '')
		passages.push(passage('basics.label', resume.basics.label, '', false))
	const proofs = new Map<string, Proof>()
	const stems = new Set<string>()
	for (const one of passages) {
		for (const stem of one.stems) stems.add(stem)
		for (const hit of one.skills) {
			offer(proofs, hit.skill, { passage: one, quote: hit.quote, implied: false })
			for (const name of impliedBy(hit.skill))
				offer(proofs, name, { passage: one, quote: hit.quote, implied: true })
		}
	}
	return { passages, proofs, stems }
}

/**
 * What a proof is worth, 0–1. Done in a dated job tells more than named in a list, and a
 * skill only implied by another (SQL by PostgreSQL) less than one named.
 */
export function worthOf(proof: Proof): number {
	if (proof.implied) return proof.passage.shown ? 0.65 : 0.45
	return proof.passage.shown ? 1 : 0.75
}

function offer(proofs: Map<string, Proof>, skill: string, proof: Proof): void {
	const best = proofs.get(skill)
	if (!best || worthOf(proof) > worthOf(best)) proofs.set(skill, proof)
}

function passagesOf(section: Section): Passage[] {
	const listed = [...section.paragraphs, ...section.groups.flatMap((group) => group.items)]
	return [
		...listed.map(({ id, text }) => passage(id, text, '', false)),
		...section.entries.flatMap((entry) => passagesOfEntry(entry, isDated(entry)))
	]
}

function passagesOfEntry(entry: Entry, shown: boolean): Passage[] {
	const heads = [
		{ id: `${entry.id}.title`, text: entry.title },
		{ id: `${entry.id}.organization`, text: entry.organization }
	].filter((head) => head.text !== '')
	return [...heads, ...entry.paragraphs, ...entry.highlights].map(({ id, text }) =>
		passage(id, text, entry.id, shown)
	)
}

export function isDated(entry: Entry): boolean {
	return entry.start !== null || entry.end !== null || /\d{4}/.test(entry.dates)
}

function passage(textId: string, text: string, entryId: string, shown: boolean): Passage {
	const words = wordsOf(text)
	return {
		textId,
		text,
		entryId,
		shown,
		skills: findSkills(text),
		words,
		stems: new Set(words.map((word) => stemOf(word.text)))
	}
}
