import type { SkillCategory, SkillEntry } from './table'
import { taxonomy } from './taxonomy'
import { wordsOf } from './word'

const byName = new Map(taxonomy.map((entry) => [entry.name, entry]))
const bySpelling = indexSpellings(taxonomy)
const implications = new Map<string, string[]>()
const filler = /\s+(?:skills?|experience|knowledge|proficiency)$/i

/** The canonical name of a skill written any way (`k8s`, `Node JS`, `spreadsheets`), or null. */
export function canonicalSkill(term: string): string | null {
	const whole = bySpelling.get(keyOf(term))
	const known = whole ?? bySpelling.get(keyOf(term.trim().replace(filler, '')))
	return known?.name ?? null
}

/** Every spelling of a skill, its canonical name first; empty for a name the taxonomy lacks. */
export function aliasesOf(skill: string): string[] {
	return byName.get(skill)?.spellings.map((spelling) => spelling.words) ?? []
}

/** What kind of skill it is; null for a name the taxonomy lacks. */
export function categoryOf(skill: string): SkillCategory | null {
	return byName.get(skill)?.category ?? null
}

/** The skills that having this one suggests (React: JavaScript, front-end development, …), nearest first. */
export function impliedBy(skill: string): readonly string[] {
	const known = implications.get(skill)
	if (known) return known
	const reached = reachedFrom(skill)
	if (byName.has(skill)) implications.set(skill, reached)
	return reached
}

function reachedFrom(skill: string): string[] {
	const reached = new Set<string>()
	let next = byName.get(skill)?.implies ?? []
	while (next.length > 0) {
		const fresh = next.filter((name) => name !== skill && !reached.has(name))
		for (const name of fresh) reached.add(name)
		next = fresh.flatMap((name) => byName.get(name)?.implies ?? [])
	}
	return [...reached]
}

function indexSpellings(entries: SkillEntry[]): Map<string, SkillEntry> {
	const index = new Map<string, SkillEntry>()
	for (const entry of entries) {
		for (const spelling of entry.spellings) {
			const key = keyOf(spelling.words)
			if (!index.has(key)) index.set(key, entry)
		}
	}
	return index
}

function keyOf(term: string): string {
	const words = wordsOf(term).map((word) => word.lemma)
	return (/^\s*\.\w/.test(term) ? '.' : '') + words.join(' ')
}
