import type { Resume } from '../resume/schema'

const rightToLeftLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Countries that print on Letter rather than A4 (Unicode CLDR, `measurementData/paperSize`). */
const letterRegions = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

export type Direction = 'ltr' | 'rtl'
export type Paper = 'a4' | 'letter'

/** The resume's language as a tag that is safe in an attribute; `und` when it is not one. */
export function languageTag(resume: Resume): string {
	return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(resume.language) ? resume.language : 'und'
}

/** Which way the lines run: by language, or by the name's letters when that is unclear. */
export function direction(resume: Resume): Direction {
	const tag = languageTag(resume)
	if (tag === 'und') return hasRightToLeft(resume.basics.name) ? 'rtl' : 'ltr'
	return rightToLeftLanguages.has(primary(tag)) ? 'rtl' : 'ltr'
}

export function hasRightToLeft(text: string): boolean {
	return rightToLeftLetter.test(text)
}

/** The paper of the language's country; A4 where the tag names none. */
export function paper(resume: Resume): Paper {
	const region = languageTag(resume)
		.split('-')
		.slice(1)
		.find((part) => /^[a-z]{2}$/i.test(part))
	return region !== undefined && letterRegions.has(region.toUpperCase()) ? 'letter' : 'a4'
}

/** What stands between the items of a row, after its label, and between name and place. */
export type Punctuation = { item: string; colon: string; comma: string }

export function punctuation(resume: Resume): Punctuation {
	const language = primary(languageTag(resume))
	if (language === 'zh' || language === 'ja') return { item: '、', colon: '：', comma: '，' }
	if (['ar', 'fa', 'ps', 'sd', 'ug', 'ur', 'ckb'].includes(language)) {
		return { item: '، ', colon: ': ', comma: '، ' }
	}
	return { item: ', ', colon: ': ', comma: ', ' }
}

function primary(tag: string): string {
	return (tag.split('-')[0] ?? tag).toLowerCase()
}
