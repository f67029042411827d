import type { Token } from '../english/concepts'
import { verbOf } from '../english/verbs'
import { isSmall } from '../english/words'
import { isKind } from './containers'
import { isCounted, type Line } from './line'

/** What ends the thing that a deed is done to; "of" tells what it is of. */
const preposition =
	/^(?:with|for|at|to|by|from|under|on|in|during|alongside|across|into|onto|over|after|before|as|per|through|using|via|within|while|when|which|that|who|where|including|average|averaging|of)$/i
/** Words of answering for something, which have a preposition before the thing. */
const answering =
	/^(?:responsible|charge|responsibility|ownership|care|caring|cared|look\w*|took|worked|working)$/i
const leading = /^(?:for|of|after|over|on)$/i

/** Those who are many under one name: a shift of 14 pickers. */
const collective =
	/^(?:teams?|groups?|crews?|shifts?|lines?|squads?|staff|sections?|pairs?|class(?:es)?)$/i

/** The last word of each thing named after a word of a line: "the book and the key list" are book and list. */
export function headsAfter(line: Line, at: number): Token[] {
	const { tokens, text } = line
	const heads: Token[] = []
	let head: Token | undefined
	let from = at + 1
	while (answering.test(tokens[at]?.text ?? '') && leading.test(tokens[from]?.text ?? '')) from += 1
	let end = tokens[from - 1]?.end ?? 0
	for (const token of tokens.slice(from)) {
		const between = text.slice(end, token.start)
		if (isCounted(token, line)) {
			if (head && between.includes(',')) {
				heads.push(head)
				head = undefined
			}
			end = token.end
			continue
		}
		if (/^of$/i.test(token.text) && head && collective.test(head.text)) {
			heads.push(head)
			head = undefined
			end = token.end
			continue
		}
		if (/[;:.()]/.test(between) || preposition.test(token.text)) break
		if (/^(?:and|or|plus)$/i.test(token.text) || between.includes(',')) {
			if (head) heads.push(head)
			head = undefined
		}
		if (head && /ing$/.test(token.text) && verbOf(token.text)) break
		if (!isSmall(token.text)) head = token
		end = token.end
	}
	return head ? [...heads, head] : heads
}

/** What the deeds of a line are done to; all it names where it tells of no deed. */
export function objectsOf(line: Line): Token[] {
	const objects = line.tokens.flatMap((token, at) =>
		verbOf(token.text) !== undefined || answering.test(token.text)
			? headsAfter(line, at).flatMap((head) => [...modifierOf(head, line), head])
			: []
	)
	return objects.length > 0 ? objects : line.tokens.filter((token) => !token.light)
}

/** The "intake" of an intake process, where the process only says what it is. */
function modifierOf(head: Token, line: Line): Token[] {
	const before = line.tokens[line.tokens.indexOf(head) - 1]
	return before && isKind(head.text) && !isSmall(before.text) ? [before] : []
}
