import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

/** How well somebody speaks, by what texts call it: 1 knows some, 6 grew up with it. */
const grades: [word: RegExp, grade: number][] = [
	[/\b(?:native|nativ|mother tongue|first language)\w*/i, 6],
	[/\b(?:bi|tri|multi)lingual\w*/i, 5.5],
	[/\b(?:limited working|limited professional|conversational|working knowledge)\b/i, 3.5],
	[/\b(?:professional working|working proficiency|b2|upper[- ]intermediate|very good)\b/i, 4.5],
	[/\b(?:c2|mastery|near[- ]native|full professional|business fluent)\b/i, 5.5],
	[
		/\b(?:fluen(?:t|tly|cy)|c1|advanced|proficient|proficiency|negotiation level|excellent|perfect|strong|professional)\b/i,
		5
	],
	[/\b(?:good|solid|business)\b/i, 3.5],
	[/\b(?:b1|intermediate|independent)\b/i, 3],
	[/\b(?:a2|elementary|pre-intermediate)\b/i, 2],
	[/\b(?:a1|basics?|beginner|some|school)\b/i, 1]
]

/** How much better than listed a language may be called: "fluent" for C1 or very good. */
const SLACK = 0.5

/** What a language that is listed without a level may be called: good, and no more. */
const LEAST = 3.5

export function gradeOf(text: string): number | null {
	return grades.find(([word]) => word.test(text))?.[1] ?? null
}

/** A level claimed of languages must be listed for each that is named with it: "fluent in Dutch and Greek". */
export function checkTongues(text: string, { languages }: Source): Finding[] {
	const findings = languages.flatMap(({ name, level }): Finding[] => {
		const claimed = claimedOf(name, text)
		const known = gradeOf(level)
		if (claimed === null || claimed <= (known ?? LEAST) + SLACK) return []
		return [refuse(`Your resume does not show ${name} at this level.`)]
	})
	return [...findings, ...several(text, languages), ...used(text, languages)]
}

/** The level that stands with a language, before it or in brackets behind it, up to the next clause. */
function claimedOf(name: string, text: string): number | null {
	if (!text.toLowerCase().includes(name.toLowerCase())) return null
	const at = text.search(
		new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L} ]/gu, '.')}(?!\\p{L})`, 'iu')
	)
	if (at < 0) return null
	const rest = text.slice(at + name.length)
	const brackets = /^\s*\(([^)]*)\)/.exec(rest)?.[1]
	if (brackets !== undefined && gradeOf(brackets) !== null) return gradeOf(brackets)
	const behind =
		/^\s*[:–-]?\s*(?:(?:at|to|on|with|speaker|skills)\s+)?(?:an?\s+)?((?:[\p{L}\d-]+\s?){1,2})/u.exec(
			rest
		)?.[1]
	if (
		behind !== undefined &&
		!/^(?:and|or|with|in|for)\b/i.test(behind) &&
		gradeOf(behind) !== null
	)
		return gradeOf(behind)
	const before = text.slice(
		Math.max(0, ...Array.from(text.slice(0, at).matchAll(/[.;:()]/g), (match) => match.index)),
		at
	)
	const words = Array.from(
		before.matchAll(
			/[\p{L}\d]+(?:[ -](?:tongue|language|native|working|professional|knowledge|level))?/gu
		),
		([word]) => word
	)
	for (const word of words.toReversed().slice(0, 6)) {
		const grade = gradeOf(word)
		if (grade !== null) return grade
	}
	return null
}

/** Somebody who knows the basics of a language does not work in it: "supports users in English and German". */
function used(text: string, languages: Source['languages']): Finding[] {
	const inLanguages = Array.from(text.matchAll(inTongues), ([, names = '']) => names)
	return languages
		.filter(({ name, level }) => {
			const known = gradeOf(level)
			return (
				known !== null &&
				known < WORKING &&
				claimedOf(name, text) === null &&
				inLanguages.some((names) => names.split(/[^\p{L}]+/u).includes(name))
			)
		})
		.map(({ name }) => doubt(`Your resume does not show that you work in ${name}.`))
}

/** The least level of a language that one works in (see grades). */
const WORKING = 3
const inTongues =
	/\bin ((?:both )?\p{Lu}\p{Ll}+(?:(?:,| and|, and| or|\/)\s*\p{Lu}\p{Ll}+)*)(?!\p{L})/gu

const many: [word: RegExp, least: number][] = [
	[/\bbilingual\b/i, 2],
	[/\btrilingual\b/i, 3],
	[/\bmultilingual\b/i, 3]
]

/** Whoever is bilingual speaks two languages well. */
function several(text: string, languages: Source['languages']): Finding[] {
	if (!/lingual/i.test(text)) return []
	const good = languages.filter(({ level }) => (gradeOf(level) ?? 0) >= 4.5).length
	return many
		.filter(([word, least]) => word.test(text) && good < least)
		.map(([word]) =>
			doubt(`Your resume does not show that you are ${word.exec(text)?.[0].toLowerCase() ?? ''}.`)
		)
}

/** Words for how well a language is spoken, which have their own check. */
const spoken = /^(?:fluent|fluently|native|conversational|proficient|speaker|speaking)$/i

/** "Bilingual" where the resume lists two languages spoken well. */
export function isTongueWord(text: string, { languages }: Pick<Source, 'languages'>): boolean {
	return (
		(languages.length > 1 && many.some(([word]) => word.test(text))) ||
		(languages.some(({ level }) => gradeOf(level) !== null) && spoken.test(text))
	)
}
