import { canonicalSkill } from '../skill/canonical'
import type { Word } from '../skill/word'

/** What somebody of that name does: a data scientist does data science. */
const crafts = new Map(
	Object.entries({
		engineer: 'engineering',
		developer: 'development',
		scientist: 'science',
		analyst: 'analysis',
		designer: 'design',
		manager: 'management',
		administrator: 'administration',
		researcher: 'research',
		consultant: 'consulting',
		accountant: 'accounting',
		bookkeeper: 'bookkeeping',
		auditor: 'auditing',
		nurse: 'nursing',
		teacher: 'teaching',
		writer: 'writing',
		lawyer: 'law',
		attorney: 'law'
	})
)

/** Crafts that name a field of work without a word before them; "management" and "analysis" do not. */
const whole = new Set(['accounting', 'bookkeeping', 'auditing', 'nursing', 'teaching', 'law'])

/** The skills that the nouns of a job title stand for, by canonical name. */
export function craftsIn(words: Word[]): string[] {
	return words.flatMap(({ lemma }, at) => {
		const craft = crafts.get(lemma)
		if (!craft) return []
		const before = words[at - 1]
		const skill = before && canonicalSkill(`${before.text} ${craft}`)
		return skill ?? (whole.has(craft) ? canonicalSkill(craft) : null) ?? []
	})
}
