import type { Token } from '../english/concepts'
import { isCounted, type Line } from './line'
import type { Ground } from './source'

/** Nouns that only say what the word before them already is: a fry station, a step-down unit. */
const container =
	/^(?:phases?|units?|stations?|rates?|areas?|process(?:es)?|stages?|levels?|sides?|figures?|sections?|rotations?|teams?|shifts?|duties|tasks?|works?|activities)$/i

/** Those that are with the ones named: "two junior colleagues" are two juniors. */
const company = /^(?:colleagues|staff|people|employees|members|workers)$/i

/** Whether a word adds nothing to a word of the ground that stands right before it. */
export function isContainer(token: Token, line: Line, ground: Ground): boolean {
	if (isSum(token, line)) return true
	const kind = container.test(token.text) || company.test(token.text)
	const rule = /^compliance$/i.test(token.text)
	if (!kind && !rule) return false
	const before = line.tokens[line.tokens.indexOf(token) - 1]
	if (!before || !/^[ -]$/.test(line.text.slice(before.end, token.start))) return false
	if (before.light || isCounted(before, line)) return false
	if (/^teams?$/i.test(token.text)) return isLedTeam(line, ground)
	if (rule && !/^\p{Lu}{2,}$/u.test(before.text)) return false
	if (company.test(token.text) && !isRankWord(before)) return false
	return before.keys.some((key) => ground.keys.has(key))
}

/** "216 pages in total": a sum, whose figure has its own check. */
function isSum({ text, start }: Token, line: Line): boolean {
	return (
		/^total$/i.test(text) && line.figures.length > 0 && /\bin\s$/i.test(line.text.slice(0, start))
	)
}

function isRankWord({ text }: Token): boolean {
	return /^(?:juniors?|seniors?|new|younger|temps?|temporary)$/i.test(text)
}

/** Whoever leads nine people leads a team. */
function isLedTeam(line: Line, ground: Ground): boolean {
	return ground.lines.some(
		(own) =>
			/\b(?:lead|led|leading|manag\w+|supervis\w+)\s+(?:a\s+)?(?:\d+|\p{L}+)\s+(?:people|staff|employees|workers)\b/iu.test(
				own.text
			) && own.figures.some((one) => line.figures.some((other) => other.value === one.value))
	)
}
