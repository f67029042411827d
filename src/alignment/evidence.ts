import type { Entry, Resume, Section } from '../resume/schema'
import { impliedBy } from '../skill/canonical'
import { loosePassages, type Passage, passageOf, passagesOf } from './passage'
import { heldTitle, inAnotherField, type SoughtTitle } from './title'

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

export type Evidence = Part & {
	parts: Part[]
	/** How far what was done in an entry (by its id) still tells of the work sought, 0–1. */
	telling: Map<string, number>
}

const loose = new WeakMap<Section, Part>()
const entries = new WeakMap<Entry, Part>()

/** What a resume proves, and where. The order of its sections and bullets makes no difference to a proof's strength. */
export function evidenceOf(resume: Resume, sought: SoughtTitle | null, asOf: string): Evidence {
	const telling = new Map(
		// What was studied counts as what is listed.
		resume.sections.flatMap(({ entries, kind }) =>
			entries.map(
				(entry) => [entry.id, kind === 'education' ? 0 : tellingOf(entry, sought, asOf)] as const
			)
		)
	)
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
		for (const [skill, proof] of part.proofs) offer(proofs, skill, proof, telling)
	}
	return { parts, passages: parts.flatMap((part) => part.passages), proofs, stems, telling }
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
 * skill only implied by another (SQL by PostgreSQL) less than one named. What was done long
 * ago or in another field of work comes down to what a list tells.
 */
export function worthOf({ passage, implied }: Proof, telling: Map<string, number>): number {
	const [listed, shown] = implied ? [0.45, 0.65] : [0.75, 1]
	return passage.shown ? listed + (shown - listed) * (telling.get(passage.entryId) ?? 1) : listed
}

function tellingOf(entry: Entry, sought: SoughtTitle | null, asOf: string): number {
	const held = heldTitle(entry)
	const away = sought && held && inAnotherField(sought, held)
	return away ? 0 : recencyOf(entry, asOf)
}

/** How recent an entry is, 0–1: in full for five years after its end, then falling to nothing after fifteen, as far back as resumes are read. */
export function recencyOf({ end, current }: Entry, asOf: string): number {
	if (current || end === null) return 1
	const years = Number(asOf.slice(0, 4)) - Number(end.slice(0, 4))
	return Math.min(1, Math.max(0, (15 - years) / 10))
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

/** Within one entry every proof is as old as the next. */
const alike = new Map<string, number>()

function offer(
	proofs: Map<string, Proof>,
	skill: string,
	proof: Proof,
	telling: Map<string, number> = alike
): void {
	const best = proofs.get(skill)
	if (!best || worthOf(proof, telling) > worthOf(best, telling)) proofs.set(skill, proof)
}
