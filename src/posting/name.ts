import { canonicalSkill } from '../skill/canonical'
import type { SkillHit } from '../skill/find'

/** Capitalised words that name no skill. */
const plainWords = new Set(
	'a an the and or of in with for to on at by from as is are we you i our your their this that these those it its if not no be have has must should will can may any all one two three more most other similar related etc eg ie e.g i.e us usa uk eu u.s united states america american europe european canada january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday am pm est ct pt pst gmt gpa pto eeo id gs cv resume phd ph.d bs ba ms msc bsc mba degree bachelor bachelors master masters associate associates doctorate university college school ged hs diploma certificate certification certifications science sciences engineering arts computer field experience experienced knowledge ability strong excellent proven proficiency proficient familiarity familiar understanding working demonstrated hands good solid deep basic advanced minimum preferred required requirements qualifications skills technical soft years year plus new team teams company big senior junior lead manager director officer department division office board state county city federal government attorney general vice president executive associate note tbd n/a na it ok etc. job role position candidate applicant applicants location salary full time part desire desired passion passionate previous prior current valid able comfortable willingness willing great high understands uses performs provides hold holds outstanding extensive exceptional effective effectively highly self some thorough expert expertise competent in-depth commercial initiative completed intermediate aptitude awareness administrative motivated tel email circular terms employment education list application applications candidates center centers centre focus area areas excellence principle advocacy deaf full-time part-time impaired hearing suite registrar commonwealth dissemination universities academic staff management niveau level levels b.sc b.s b.a m.sc m.s bsn msn gs-grade c-level bipoc lgbt+ lgbtq lgbtq+ lgbtqia+ tx ca ny nv nj fl wa va md ma il ga nc oh pa mi mn az co or ut tn mo wi ct dc job-related e-mail phone fax www monday-friday ft pt usd eur gbp hr/week mrs mr ms dr prof bac berufserfahrung ausbildung studium abschluss erfahrung kenntnisse'.split(
		' '
	)
)

const nameLike =
	/(?<![\p{L}\p{N}<_@/.])(?:\p{Lu}[\p{L}\p{N}]*(?:[.+#-]?[\p{L}\p{N}]+)*[+#]*)(?:\s(?:\p{Lu}[\p{L}\p{N}+#.-]*[\p{L}\p{N}+#]|\d{1,4}\b))*/gu

/**
 * Terms of a requirement that look like the name of a tool, a law or a certificate
 * and that the taxonomy lacks, as they stand. A capital at the start of the sentence
 * proves nothing, so there only acronyms and inner capitals count.
 */
export function namesIn(text: string, known: SkillHit[], company: string): string[] {
	const names: string[] = []
	const telling = capitalsTell(text)
	for (const found of text.matchAll(nameLike)) {
		const end = found.index + found[0].length
		if (known.some((hit) => hit.start < end && hit.end > found.index)) continue
		const name = trimmed(found[0], opens(text, found.index))
		if (!telling && !(name ?? '').split(' ').some(isDistinct)) continue
		if (name && !company.includes(name) && !canonicalSkill(name)) names.push(name)
	}
	return names
}

/** Where most words are capitalised, as in headings and German, a capital says nothing. */
function capitalsTell(text: string): boolean {
	const [, ...words] = text.match(/\p{L}[\p{L}'’]{2,}/gu) ?? []
	const plain = words.filter((word) => !isDistinct(word))
	return plain.filter((word) => /^\p{Lu}/u.test(word)).length <= plain.length / 2
}

function trimmed(phrase: string, opening: boolean): string | null {
	const words = phrase.split(' ')
	while (words[0] && (isPlain(words[0]) || (opening && words.length > 1 && !isDistinct(words[0]))))
		words.shift()
	while (words.length > 0 && isPlain(words[words.length - 1] ?? '')) words.pop()
	const name = words.join(' ')
	if (/^(?:[ABC][12]|Bac ?\+ ?\d)$/i.test(name)) return null
	if (name.length < 2 || name.length > 40 || words.length > 4) return null
	return opening && words.length === phrase.split(' ').length && !isDistinct(words[0] ?? '')
		? null
		: name
}

function isPlain(word: string): boolean {
	return plainWords.has(word.toLowerCase().replace(/\.$/, ''))
}

/** `HACCP`, `UltraTax`, `K-1`: capitals or digits where ordinary words have none. */
function isDistinct(word: string): boolean {
	return /^.+[\p{Lu}\d]/u.test(word)
}

function opens(text: string, index: number): boolean {
	return /(?:^|[.!?:;]\s+)["“(]?$/.test(text.slice(0, index))
}
