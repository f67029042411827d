import type { Token } from '../english/concepts'
import { verbOf } from '../english/verbs'
import { isShortened } from './initials'
import { type Line, lineOf } from './line'
import { headsAfter, objectsOf } from './objects'
import type { Source } from './source'
import { answeringFor, isUsedAsVerb, strengthOf } from './strengths'
import { handled, sentOn } from './verb-phrases'
import { doubt, type Finding } from './verdict'

/** Things, people and rotas that a text puts somebody in charge of must be told of by the source. */
export function checkCharge(text: string, source: Source): Finding[] {
	return [...newRota(text, source), ...newPeople(text, source), ...newCharge(text, source)]
}

/** What somebody is said to be in charge of must be what a verb of the source was done to. */
function newCharge(text: string, source: Source): Finding[] {
	const line = lineOf(text.replace(handled, 'handled').replace(sentOn, 'referred'))
	const { tokens } = line
	if (
		!tokens.some(
			({ text: word }) =>
				strengthOf(word).claims > 1 || /^(?:r[au]n|coordinat|organi|operat)/i.test(word)
		)
	)
		return []
	const own = source.words.split('\n').map(lineOf)
	const told = new Set(own.flatMap((one) => one.tokens.map((token) => token.stem)))
	return tokens.flatMap((token, at): Finding[] => {
		if (told.has(token.stem)) return []
		const isRun = /^(?:run|coordinate|organi[sz]e|operate)$/.test(verbOf(token.text)?.base ?? '')
		if (strengthOf(token.text).claims < 2 && !isRun) return []
		if (!isUsedAsVerb(token.text, at, tokens[at - 1]?.text)) return []
		const [first, second] = headsAfter(line, at)
		const object = first
		if (isRun && !(body.test(object?.text ?? '') && own.some(hasDeed))) return []
		const charged = own.flatMap(objectsOf)
		return !object ||
			teams.test(object.text) ||
			isShortened(object, source.own) ||
			charged.some(
				(one) =>
					isAlike(one, object) || (second && teamOf.test(object.text) && isAlike(one, second))
			)
			? []
			: [doubt(`Your original text does not say that you “${token.text}” this.`)]
	})
}

function hasDeed({ tokens }: Line): boolean {
	return (
		verbOf(tokens[0]?.text ?? '') !== undefined ||
		answeringFor.test(tokens.map((one) => one.text).join(' '))
	)
}

/** Whoever ran one of these led it. */
const body =
	/^(?:sections?|departments?|branch(?:es)?|stores?|shops?|offices?|kitchens?|clinics?|wards?|units?|divisions?|plants?|sites?|desks?|bureaus?)$/i

/** Those who are many under one name, of whom the next word tells. */
const teamOf = /^(?:work|shifts?|lines?|sections?|class(?:es)?|pairs?)$/i
/** Whether there were people to lead is looked at apart. */
const teams = /^(?:teams?|crews?|staff|people|groups?|squads?)$/i

function isAlike(one: Token, other: Token): boolean {
	return one.keys.some((key) => other.keys.includes(key))
}

const people =
	/\br[au]n(?:s|ning)?\s+(?:an?|the|my|our)\s+(?:\p{L}+\s+)?(?:team|staff|crew|squad|gang)\b|\b(?:manag\w+|led|lead(?:ing)?|head(?:ed|ing)|supervis\w+|direct(?:ed|ing)|overs(?:aw|ee\w*)|responsible for)\s+(?:(?:a|the|all|an?|my|our)\s+)?(?:(?:[\p{L}-]+\s+){0,2}(?:team|group(?!\s(?:class|session|lesson|walk|tour|exercise|activit|work|therap|discussion|visit|reading))|staff|crew|squad)\b|(?:[\p{L}\d-]+\s+){0,2}?(?:people|employees|colleagues|staff|members|\p{L}{3,}(?:ers|ors|ists|ants|ians))\b)/iu

/** Who ran a thing has not led its people. */
function newPeople(text: string, source: Source): Finding[] {
	const [claim] = people.exec(text.replace(sentOn, 'referred')) ?? []
	const isLed = leadingPeople.test(source.words) && anybody.test(source.words)
	if (!claim || people.test(source.words) || isLed) return []
	return [doubt(`Your original text does not say that you “${claim}”.`)]
}

const rota =
	/\b(?:r[au]n|coordinat|schedul|organi[sz]|manag|plan|draw|drew|arrang)\w*\s+(?:up\s+)?(?:the\s+|all\s+)?(?:[\p{L}-]+\s+)?(?:shifts|rotas?|rosters?)\b/iu
const rotaTold = /\b(?:rota|roster|shift (?:plan|lead|manag|schedul|coordinat|supervis)|schedul)/i

/** Whoever there may have been to lead. */
const anybody =
	/\b(?:teams?|staff|crews?|people|groups?|squads?|employees|colleagues|members|nurses|guards|apprentices?|interns?|trainees?|juniors?|cooks|chefs|men|women|volunteers|shifts?|\p{L}{3,}(?:ers?|ors?|ists?|ants?|ians?))\b/iu

const leadingPeople =
	/\br[au]n(?:s|ning)?\s+(?:an?|the|my|our)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:of|with)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:manag|supervis|led\b|lead\b|overs[ae]w?|head(?:ed)?\b|direct(?:ed)?\b|in charge of|responsible for|under me|report\w* to me|look\w* after|\br[au]n(?:s|ning)? (?:an?|the|my) (?:[\p{L}-]+ )?(?:crew|team|shift|squad|gang|group)\b)/iu

/** Who works shifts has not drawn them up. */
function newRota(text: string, source: Source): Finding[] {
	const [claim] = rotaTold.test(source.words) ? [] : (rota.exec(text) ?? [])
	return claim ? [doubt(`Your original text does not say that you “${claim}”.`)] : []
}
