import type { Token } from '../english/concepts'
import { derived } from './arithmetic'
import { countedBy } from './counted'
import { isCounted, isWithin, type Line } from './line'
import { isListedCount } from './listed-count'
import type { Ground } from './source'

/** Nouns that only say what the word before them already is: a fry station, a step-down unit. */
const container =
	/^(?:phases?|units?|stations?|rates?|areas?|process(?:es)?|stages?|levels?|sides?|figures?|sections?|rotations?|teams?|shifts?|duties|tasks?|works?|activities|systems?|environments?|scores?|ratings?|values?|zones?|fields?|types?|forms?|methods?|techniques?|tools?|software|platforms?|programmes?|programs?|courses?|procedures?|sizes?|materials?|items?|products?|equipment|machines?|machinery|periods?|seasons?|displays?|arrangements?|projects?|jobs?|matters?|purposes?|needs|issues|rates?|sites?|locations?|places?|premises|properties|pieces?)$/i

/** Those that are with the ones named: "two junior colleagues" are two juniors. */
const company = /^(?:colleagues|staff|people|employees|members|workers)$/i

/** Whether a noun only says what kind of thing the word before it is. */
export function isKind(text: string): boolean {
	return container.test(text)
}

/** Whether a word adds nothing to a word of the ground that stands right before it. */
export function isContainer(token: Token, line: Line, ground: Ground): boolean {
	if (/^figures?$/i.test(token.text) && /\d\s$/.test(line.text.slice(0, token.start))) return true
	if (isCountedPlace(token, line, ground)) return true
	if (isSum(token, line) || isCleanRecord(token, line, ground)) return true
	if (isManyOf(token, line, ground) || isPercentile(token, line, ground)) return true
	if (/^(?:teams?|crew|staff|group)$/i.test(token.text) && isTeamOf(line, ground)) return true
	if (isRhythm(token, line) || isTheirTeam(token, line, ground) || isLedTeam(token, line, ground))
		return true
	const kind = container.test(token.text) || company.test(token.text)
	const rule = /^(?:compliance|conformity|adherence)$/i.test(token.text)
	if (rule && isWithNamed(token, line, ground)) return true
	if (!kind && !rule) return false
	const before = line.tokens[line.tokens.indexOf(token) - 1]
	if (!before || !/^[ -]$/.test(line.text.slice(before.end, token.start))) return false
	if (isCounted(before, line)) return false
	if (before.light && line.text[before.start - 1] !== '-') return false
	if (/^teams?$/i.test(token.text)) return false
	if (rule && !/^\p{Lu}{2,}$/u.test(before.text)) return false
	if (company.test(token.text) && !isRankWord(before)) return false
	return before.keys.some((key) => ground.keys.has(key))
}

/** The "cycle" of "a two-week cycle", the "pace" of "at a pace of 2,200 a week": the period has its own check. */
function isRhythm({ text, start, end }: Token, line: Line): boolean {
	if (!/^(?:cycles?|basis|cadence|rhythm|pace|schedule|interval)$/i.test(text)) return false
	const before = line.text.slice(0, start)
	return (
		line.periods.some((one) => one.end <= start && start - one.end < 3) ||
		/\b(?:\d+|one|two|three|four|six)-(?:hour|day|week|month|year)\s$/i.test(before) ||
		(/\b(?:at|with)\s(?:an?|the)\s$/i.test(before) && /^\s+of\b/.test(line.text.slice(end)))
	)
}

/** "A team of 14" of who supervises 12 and 2. */
function isLedTeam({ text, end }: Token, line: Line, { lines }: Ground): boolean {
	if (!/^(?:team|crew|staff|group)$/i.test(text) || !/^\s+of\s/.test(line.text.slice(end)))
		return false
	const size = line.figures.find((one) => one.start > end && one.start - end < 6)
	return (
		size !== undefined &&
		lines.some(
			(own) =>
				/^(?:supervis|manag|led|lead|overs[ae]|direct|head)/i.test(own.text) &&
				(derived(size, own) || own.figures.some((one) => one.value === size.value))
		)
	)
}

/** "To the accounting team" where the source says "to accounting". */
function isTheirTeam(token: Token, line: Line, { lines }: Ground): boolean {
	if (!/^(?:teams?|department|colleagues|staff)$/i.test(token.text)) return false
	const before = line.tokens[line.tokens.indexOf(token) - 1]
	const [, link] =
		/\b(to|with|for|from|by)\s+(?:the|our)\s+$/i.exec(line.text.slice(0, before?.start ?? 0)) ?? []
	return (
		before !== undefined &&
		link !== undefined &&
		lines.some((own) =>
			own.tokens.some(
				(one) =>
					one.stem === before.stem &&
					new RegExp(`\\b${link}\\s+(?:the\\s+)?$`, 'i').test(own.text.slice(0, one.start))
			)
		)
	)
}

/** "In compliance with BS 7671" for what was done "to BS 7671". */
function isWithNamed({ start, end }: Token, line: Line, { text }: Ground): boolean {
	const [, name] = /^\s+with\s+(?:the\s+)?(\p{Lu}\p{L}+)\b/u.exec(line.text.slice(end)) ?? []
	return (
		name !== undefined &&
		/\b(?:in|for)\s$/i.test(line.text.slice(0, start)) &&
		new RegExp(`\\b(?:to|for|per|under|against)\\s+(?:the\\s+)?${name}\\b`, 'i').test(text)
	)
}

/** The "sites" of "two sites", the "carriers" of "three ocean carriers", where the source names them. */
function isCountedPlace({ text, start }: Token, line: Line, { lines }: Ground): boolean {
	if (!/^\p{Ll}+s$/u.test(text)) return false
	const figure = line.figures.find(
		(one) => one.end < start && /^\s(?:\p{Ll}+\s)?$/u.test(line.text.slice(one.end, start))
	)
	return figure !== undefined && lines.some((own) => isListedCount(figure, own.text))
}

/** "216 pages in total": a sum, whose figure has its own check. */
function isSum({ text, start }: Token, line: Line): boolean {
	return (
		/^total$/i.test(text) &&
		line.figures.length > 0 &&
		/\b(?:in|a)\s$/i.test(line.text.slice(0, start))
	)
}

/** "A record free of accidents" says that there were none. */
function isCleanRecord({ text, start, end }: Token, line: Line, { denied }: Ground): boolean {
	return (
		/^record$/i.test(text) &&
		denied.size > 0 &&
		(isWithin(start, line.denied) ||
			/^\s+(?:free (?:of|from)|without)\b/.test(line.text.slice(end)))
	)
}

/** "Multi-state" where the ground counts several states. */
function isManyOf(token: Token, line: Line, { lines }: Ground): boolean {
	if (!/^multi$/i.test(token.text)) return false
	const next = line.tokens[line.tokens.indexOf(token) + 1]
	return lines.some((own) =>
		own.figures.some(
			(figure) =>
				figure.value > 1 && countedBy(figure, own).some((counted) => counted.stem === next?.stem)
		)
	)
}

/** "P95 latency": percentiles of times are latencies. */
function isPercentile({ text, start }: Token, line: Line, { lines }: Ground): boolean {
	return (
		/^latenc(?:y|ies)$/i.test(text) &&
		/\bp\d{2,3}\s$/i.test(line.text.slice(0, start)) &&
		lines.some(
			(own) =>
				/\bp\d{2,3}\b/i.test(own.text) &&
				own.figures.some(({ unit }) => /^(?:ms|second)$/.test(unit))
		)
	)
}

function isRankWord({ text }: Token): boolean {
	return /^(?:juniors?|seniors?|new|younger|temps?|temporary)$/i.test(text)
}

/** Nine people who work together are a team of nine. */
function isTeamOf({ figures, text }: Line, { lines }: Ground): boolean {
	return lines.some((own) =>
		own.figures.some(
			(one) =>
				(/^\s*(?:people|persons?|staff|employees|workers|colleagues|men|women|guys|heads|strong|of us)\b/i.test(
					own.text.slice(one.end)
				) ||
					/\bof\s+$/i.test(own.text.slice(0, one.start))) &&
				figures.some(
					(other) =>
						other.value === one.value &&
						(/^[ -](?:\p{L}+[ -])?(?:team|crew|staff|group|people|person)\b/iu.test(
							text.slice(other.end)
						) ||
							/\b(?:team|crew|staff|group)\s+of\s+$/i.test(text.slice(0, other.start)))
				)
		)
	)
}
