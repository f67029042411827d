import { canonicalSkill } from '../skill/canonical'
import type { SkillHit } from '../skill/find'

/** A skill that shares a word with its neighbour, and where it begins. */
type Shared = { name: string; start: number }

const listBefore =
	/((?:[\p{L}-]{2,20}(?:\s*[,/&]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+)){1,3})$/iu
const bracketed = /(\p{L}{4,20})\s*\(([^()]{3,70})\)/gu
const between = /\s*[,/&;]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+/iu

/**
 * The skills of a sentence that lend a word from one beside them: web analytics in "web and
 * data analytics", unit testing in "Testing (unit, integration)". Only names that the
 * taxonomy has, and only those that the sentence does not name outright.
 */
export function coordinatedIn(text: string, hits: SkillHit[]): Shared[] {
	const named = new Set(hits.map(({ skill }) => skill))
	return [...beforeHits(text, hits), ...inBrackets(text)].filter(({ name }) => !named.has(name))
}

function beforeHits(text: string, hits: SkillHit[]): Shared[] {
	return hits.flatMap(({ quote, start }) => {
		const head = / (\p{L}{4,})$/u.exec(quote)?.[1]
		const list = head && listBefore.exec(text.slice(Math.max(0, start - 80), start))?.[1]
		return list ? withHead(list, [head], start - list.length) : []
	})
}

function inBrackets(text: string): Shared[] {
	return [...text.matchAll(bracketed)].flatMap(({ 1: head = '', 2: list = '', index }) =>
		withHead(list, [head, `${head}ing`], index)
	)
}

function withHead(list: string, heads: string[], start: number): Shared[] {
	return list
		.split(between)
		.filter((word) => /\p{L}{2}/u.test(word))
		.flatMap((word) => {
			const names = heads.map((head) => canonicalSkill(`${word.trim()} ${head}`))
			const name = names.find((one) => one !== null)
			return name ? [{ name, start }] : []
		})
}
