/** Words for how well somebody knows a language that mean the same, by level of the CEFR where there is one. */
const levels = [
	['native', 'mother tongue', 'native speaker', 'first language', 'natively', 'bilingual'],
	['c2', 'proficient', 'mastery', 'near native'],
	['c1', 'advanced', 'effective operational proficiency'],
	['b2', 'upper intermediate', 'independent'],
	['b1', 'intermediate', 'threshold'],
	['a2', 'elementary', 'waystage', 'pre intermediate'],
	['a1', 'beginner', 'breakthrough', 'basic'],
	['fluent', 'fluently', 'full professional'],
	['good', 'working knowledge', 'good command'],
	['basic', 'basics', 'basic knowledge', 'elementary']
]

/** Whether two wordings name the same level: `C1` and "C1 (advanced)". */
export function isSameLevel(before: string, after: string): boolean {
	const [one, other] = [partsOf(before), partsOf(after)]
	return other.length > 0 && other.every((part) => one.some((known) => isOne(known, part)))
}

function isOne(a: string, b: string): boolean {
	return a === b || levels.some((set) => set.includes(a) && set.includes(b))
}

/** `C1 (advanced)` says it twice. */
function partsOf(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[(),/:;]|\s[–-]\s/)
		.map((part) =>
			part
				.replace(/\b(?:level|cefr|speaker|proficiency|user|in|the)\b/g, ' ')
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim()
		)
		.filter((part) => part !== '')
}
