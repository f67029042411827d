export const skillCategories = [
	'technical',
	'tool',
	'soft',
	'language',
	'certificate',
	'domain'
] as const
export type SkillCategory = (typeof skillCategories)[number]

/** One way of writing a skill, and what must hold for the words to mean it. */
export type Spelling = {
	words: string
	/** Upper and lower case must be as written: `Go`, `REST`, `AS`. */
	cased: boolean
	/** An everyday word or a single letter: counts only beside other skills or after words such as "experience with". */
	needsCompany: boolean
}

export type SkillEntry = {
	name: string
	category: SkillCategory
	/** Every way of writing it, the canonical name first. */
	spellings: Spelling[]
	/** Skills that somebody who has this one has too, at least in part. */
	implies: string[]
}

/**
 * Reads a taxonomy table. A line `# category` opens a category; every other line is
 * `Name = spelling, spelling > implied skill, implied skill`. Marks after a name or
 * spelling: `!` case as written, `~` needs company.
 */
export function table(text: string): SkillEntry[] {
	const entries: SkillEntry[] = []
	let category: SkillCategory = 'domain'
	for (const line of text.split('\n').map((part) => part.trim())) {
		if (line === '') continue
		const heading = skillCategories.find((name) => line === `# ${name}`)
		if (heading) category = heading
		else entries.push(readEntry(line, category))
	}
	return entries
}

function readEntry(line: string, category: SkillCategory): SkillEntry {
	const [written = '', implied = ''] = line.split(' > ')
	const [name = '', others = ''] = written.split(' = ')
	const spellings = [name, ...list(others)].map(readSpelling)
	return { name: readSpelling(name).words, category, spellings, implies: list(implied) }
}

function readSpelling(marked: string): Spelling {
	const words = marked.replace(/[!~]+$/, '')
	const marks = marked.slice(words.length)
	return { words, cased: marks.includes('!'), needsCompany: marks.includes('~') }
}

function list(text: string): string[] {
	return text
		.split(', ')
		.map((part) => part.trim())
		.filter((part) => part !== '')
}
