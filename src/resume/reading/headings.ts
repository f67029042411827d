import { sectionKinds } from '../schema'
import { type HeadingKind, headingWords } from './heading-words'
import { isJobTitle } from './lexicon'
import { remembered } from './memory'

export type { HeadingKind }

/** Letters written with a stroke or as one sign, which no decomposition takes apart. */
const plainLetters: Record<string, string> = {
	ı: 'i',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	æ: 'ae',
	œ: 'oe',
	ة: 'ه',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك'
}

const kinds = new Map<string, { kind: HeadingKind; words: string }>()
for (const kind of sectionKinds)
	for (const words of headingWords[kind].split('|').map((entry) => entry.trim()))
		for (const key of [squeeze(words), squeeze(umlautsAsTwo(words))])
			if (!kinds.has(key)) kinds.set(key, { kind, words })

/** Letters only, in one case and without accents: spacing, numbering, colons and decoration don't matter. */
function squeeze(text: string): string {
	// Most text is made of letters that all of this leaves as they are.
	if (/^[ -~]*$/.test(text))
		return text
			.toLowerCase()
			.replace(/&/g, 'and')
			.replace(/[^a-z]/g, '')
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/&/g, ' and ')
		.normalize('NFD')
		.replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g, '')
		.normalize('NFC')
		.replace(/[ıßøłđæœةىیک]/g, (letter) => plainLetters[letter] ?? letter)
		.replace(/[^\p{L}\p{M}]/gu, '')
}

/** German as typed without umlauts: `Taetigkeiten`, `Persoenliche Daten`. */
function umlautsAsTwo(text: string): string {
	return text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
}

const joiner =
	/\s*(?:&|\/|,|\+|·|・|•|\||、|・|與|与|和|及)\s*|\s+(?:and|or|und|et|y|e|en|и|та|і|و|ve|và|i|och|og|a|oraz|with|[-–—])\s+/iu

/** `1.`, `II)`, `B.`, `一、` before a heading, and `(continued)` or another bracket behind it. */
const frame =
	/^\s*(?:(?:[ivx]{1,4}|[a-h])[.)]\s+|[（(]?[一二三四五六七八九十]{1,2}[)）、.．]\s*)|\s*[-–—,]?\s*(?:[（(][^()（）]{1,30}[)）]|\bcont(?:inued|['’]d|\.))\s*$/giu

/** Words that narrow a heading down without changing what it heads. */
const narrowing =
	/^(?:my|our|selected|relevant|key|other|additional|main|notable|recent|current|previous|past|major|core|personal|professional|academic|technical|further|important|weitere|sonstige|ausgewählte|meine|mes|mon|autres|principales|principaux|mis|mi|otras|otros|minhas|meus|outras|outros|altre|altri|mijn|overige|мои|другие|прочие|ключевые|主要|相关|其他|個人|个人|主な|その他の|주요|기타)(?:\s+|(?<=\p{Lo}))(?=\p{L}{2})/iu

/**
 * What a heading announces, or `null` when the text is no heading we know.
 * "Honors & Awards" or "Skills and Interests" count when every part does, and
 * "教育背景 Education" when both scripts say the same.
 */
export const headingKind = remembered(findKind)

function findKind(text: string): HeadingKind | null {
	if (text.length > 60 || /[.!?]\s*$/.test(text) || /\d{3}/.test(text)) return null
	if (squeeze(text).length < 2) return null
	const bare = text.replace(frame, '')
	return (
		wordsKind(text) ?? wordsKind(bare) ?? partsKind(bare.split(joiner)) ?? bothScripts(bare) ?? null
	)
}

function wordsKind(text: string): HeadingKind | null {
	const whole = kinds.get(squeeze(text)) ?? kinds.get(squeeze(text.trim().replace(narrowing, '')))
	return whole?.kind ?? null
}

function partsKind(all: string[]): HeadingKind | null {
	const parts = all.filter((part) => squeeze(part) !== '')
	if (parts.length < 2 || parts.length > 3) return null
	const found = parts.map((part) => wordsKind(part))
	return found.every((kind) => kind !== null) ? (found[0] ?? null) : null
}

/** A heading given twice, in Latin letters and in another script, with nothing between. */
function bothScripts(text: string): HeadingKind | null {
	const latin = text.replace(/[^\p{Script=Latin}\s]/gu, ' ')
	const other = text.replace(/\p{Script=Latin}/gu, ' ')
	const kind = wordsKind(latin)
	return kind !== null && wordsKind(other) === kind ? kind : null
}

/** Words that betray the kind of a heading whose look has already given it away. */
const telling: [RegExp, HeadingKind][] = [
	[/membership|affiliation|committee|mitgliedschaft|affiliazion|afiliac/i, 'other'],
	[/volunteer|ehrenamt|bénévol|voluntari|волонт/i, 'volunteer'],
	[/project|projekt|projet|proyecto|progett|проект|项目|專案|プロジェクト|프로젝트/i, 'projects'],
	[
		/experience|employment|erfahrung|werdegang|berufs(?!verb)|expérience|experiencia|experiência|esperienz|ervaring|опыт|经历|經歷|职业|経歴|경력|خبر/i,
		'work'
	],
	[
		/educat|academic|bildung|schul|studium|(?<!in)formation|formación|formação|istruzione|opleiding|образован|教育|学歴|학력|تعليم/i,
		'education'
	],
	[/certif|licen[sc]e|zertifi|сертиф|证书|資格|자격|شهاد/i, 'certificates'],
	[/language|sprach|langue|idioma|lingu|språk|язык|语言|語|언어|لغ/i, 'languages'],
	[
		/skill|competenc|expertise|kenntnis|kompeten|compéten|habilidad|навык|技能|スキル|기술|مهار|technolog|tools/i,
		'skills'
	],
	[/publication|paper|talks?\b|publikation|публик|论文|論文|논문/i, 'publications'],
	[
		/award|honou?r|achievement|prize|auszeichnung|prix|premio|награ|奖|荣誉|受賞|수상|جوائز/i,
		'awards'
	],
	[/interest|hobb|интерес|爱好|趣味|취미|هواي/i, 'interests'],
	[/referenc|referenz|referee|рекоменд/i, 'references'],
	[/summary|profile|objective|about me|о себе/i, 'summary'],
	[/contact|kontakt|контакт/i, 'contact']
]

/** The kind of a line known to be a heading by its look; `other` when its words say nothing. */
export function guessKind(text: string): HeadingKind {
	const known = headingKind(text)
	if (known || isTitle(text)) return known ?? 'other'
	return telling.find(([words]) => words.test(text))?.[1] ?? 'other'
}

/** A trade closes a job title: "Project Manager" heads no projects. */
function isTitle(text: string): boolean {
	const words = text.trim().split(/\s+/)
	return (
		words.length > 1 &&
		/^(?!volunteer|bénévol)/i.test(words.at(-1) ?? '') &&
		isTrade(words.at(-1) ?? '')
	)
}

function isTrade(word: string): boolean {
	return /^\p{L}+$/u.test(word) && !/ship$|ships$/i.test(word) && isJobTitle(word)
}

/** The spaces that wide letter-spacing swallowed, given back where the dictionary knows the words. */
export function respace(text: string): string {
	const known = kinds.get(squeeze(text))
	if (!known || /\s/.test(text) || !/\s/.test(known.words)) return text
	let at = 0
	let result = ''
	for (const letter of known.words) {
		if (letter === ' ') result += ' '
		else result += text[at++] ?? ''
	}
	return at === text.length ? result : text
}
