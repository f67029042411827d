/** More lines than a few resumes have between them. */
const LIMIT = 4000

/**
 * A function of a text that keeps its last few thousand answers, since one resume's lines are
 * asked for again and again. What it gives is shared by all who ask, and not to be changed.
 */
export function kept<Answer>(make: (text: string) => Answer): (text: string) => Answer {
	const answers = new Map<string, Answer>()
	return (text) => {
		const known = answers.get(text)
		if (known !== undefined) return known
		const answer = make(text)
		if (answers.size >= LIMIT) answers.clear()
		answers.set(text, answer)
		return answer
	}
}
