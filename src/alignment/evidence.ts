import type { Entry, Resume, Section } from '../resume/schema'
import { impliedBy } from '../skill/canonical'
import { loosePassages, type Passage, passageOf, passagesOf } from './passage'

/** Where a skill is proven, and how directly. */
export type Proof = { passage: Passage; quote: string; implied: boolean }

/** What one part of a resume proves: an entry, or what stands outside the entries of a section. */
type Part = {
	passages: Passage[]
	/** The best proof of each skill by canonical name. */
	proofs: Map<string, Proof>
	/** Stems of all its words. */
	stems: Set<string>
}

export type Evidence = Part & { parts: Part[] }

const loose = new WeakMap<Section, Part>()
const entries = new WeakMap<Entry, Part>()

/** What a resume proves, and where. The order of its sections and bullets makes no difference to a proof's strength. */
export function evidenceOf(resume: Resume): Evidence {
	const parts = resume.sections.flatMap((section) => [
		partOfSection(section),
		...section.entries.map(partOf)
	])
	const { label } = resume.basics
	if (label !== '') parts.push(toPart([passageOf('basics.label', label)]))
	const proofs = new Map<string, Proof>()
	const stems = new Set<string>()
	for (const part of parts) {
		for (const stem of part.stems) stems.add(stem)
		for (const [skill, proof] of part.proofs) offer(proofs, skill, proof)
	}
	return { parts, passages: parts.flatMap((part) => part.passages), proofs, stems }
}

/** What one entry proves. Remembered per object: resume objects are never changed in place. */
export function partOf(entry: Entry): Part {
	const known = entries.get(entry)
	const part = known ?? toPart(passagesOf(entry))
	if (!known) entries.set(entry, part)
	return part
}

/**
 * What a proof is worth, 0–1. Done in a dated job tells more than named in a list, and a
 * skill only implied by another (SQL by PostgreSQL) less than one named.
 */
export function worthOf(proof: Proof): number {
	if (proof.implied) return proof.passage.shown ? 0.65 : 0.45
	return proof.passage.shown ? 1 : 0.75
}

function partOfSection(section: Section): Part {
	const known = loose.get(section)
	const part = known ?? toPart(loosePassages(section))
	if (!known) loose.set(section, part)
	return part
}

function toPart(passages: Passage[]): Part {
	const proofs = new Map<string, Proof>()
	for (const passage of passages) {
		for (const { skill, quote } of passage.skills) {
			offer(proofs, skill, { passage, quote, implied: false })
			for (const name of impliedBy(skill)) offer(proofs, name, { passage, quote, implied: true })
		}
	}
	return { passages, proofs, stems: new Set(passages.flatMap(({ stems }) => [...stems])) }
}

function offer(proofs: Map<string, Proof>, skill: string, proof: Proof): void {
	const best = proofs.get(skill)
	if (!best || worthOf(proof) > worthOf(best)) proofs.set(skill, proof)
}
