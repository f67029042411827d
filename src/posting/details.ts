import { categoryOf } from '../skill/canonical'
import { degrees } from './degree'
import type { Posting, PostingDetails } from './schema'

type Seniority = NonNullable<PostingDetails['seniority']>
type Employment = PostingDetails['employment'][number]
type Arrangement = NonNullable<PostingDetails['arrangement']>

/** Tried in order: an "Assistant to the Director" is judged by the first that fits. */
const seniorities: [seniority: Seniority, pattern: RegExp][] = [
	[
		'intern',
		/\bintern(ship)?\b|trainee|apprentice|praktik|werkstudent|azubi|auszubild|stagiaire|alternan|becari|estagi|стаж[её]р|实习|インターン|인턴|متدرب/i
	],
	['executive', /\b(chief|c[efot]o|vice president|vp|executive director|geschäftsführ)/i],
	[
		'lead',
		/\b(lead|principal|staff|head of|director|team ?leiter|leitung|chef de)\b|руководитель|总监|主管|팀장/i
	],
	['senior', /\b(senior|sr\.?|sênior|confirmé)\b|старший|ведущий|高级|资深|シニア|시니어/i],
	[
		'junior',
		/\b(junior|jr\.?|entry[- ]level|graduate|berufseinsteiger|débutant|júnior)\b|младший|初级|新卒|신입/i
	],
	['mid', /\b(mid[- ]?level|intermediate|pleno)\b|中级|средний/i]
]

const employments: [employment: Employment, pattern: RegExp][] = [
	[
		'full_time',
		/full[- _]?time|vollzeit|temps plein|tiempo completo|jornada completa|tempo integral|полная занятость|полный день|全职|正社員|정규직|دوام كامل/i
	],
	[
		'part_time',
		/part[- _]?time|teilzeit|temps partiel|tiempo parcial|media jornada|meio período|частичная занятость|неполный день|兼职|パート|아르바이트|دوام جزئي/i
	],
	[
		'contract',
		/\b(contractor|freelance|fixed[- ]term|\d+[- ]month contract|befristet|CDD)\b|契約社員|계약직/i
	],
	['temporary', /\b(temporary|seasonal|per diem|substitute|zeitarbeit|intérim)\b|временн/i],
	['internship', /\binternship\b|praktikum|\bstage de\b|стажировк|实习生/i]
]

const arrangements: [arrangement: Arrangement, pattern: RegExp][] = [
	['hybrid', /\bhybrid|híbrid|гибридн|混合办公|ハイブリッド|하이브리드/i],
	[
		'remote',
		/\b(fully remote|remote|work from home|telecommut\w*|home ?office|télétravail|teletrabajo|remoto)\b|удал[её]нн|远程|在宅|재택|عن بعد/i
	],
	[
		'on_site',
		/\b(on[- ]?site|in[- ]office|in person|vor ort|sur site|presencial)\b|в офисе|现场办公|出社/i
	]
]

/** Thousands parted by a sign or not at all, and at most two decimals. */
const amount = String.raw`(?:\d{1,3}(?:[.,'\u0020\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)`
const money = new RegExp(
	String.raw`(?:(?:US|A|C)?[$€£¥₽₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|R\$))\s?${amount}(?:k\b|万)?(?:\s?(?:-|–|—|to|bis|à|a)\s?(?:[$€£¥₽₹]\s?)?${amount}(?:k\b)?)?(?:\s?(?:€|EUR|USD|GBP))?(?:\s?(?:/|per|an?|pro|par|por)\s?(?:hour|hr|year|annum|month|week|day|stunde|jahr|monat|an|mois|heure|hora|mes|año)\b)?|${amount}(?:k\b)?(?:\s?(?:-|–|—|bis|à)\s?${amount}k?)?\s?(?:€|EUR\b|USD\b|GBP\b|CHF\b|руб|₽|元|万円|만원)(?:\s?(?:/|per|pro|par)\s?\p{L}+)?`,
	'iu'
)
const paying =
	/salary|\bpay\b|compensation|\bwage|\brate\b|gehalt|vergütung|stundenlohn|salaire|rémunération|salario|salário|зарплат|оклад|薪|給|급여|연봉|راتب|per (hour|year|annum)|\/ ?(h|hr|hour|year|month|yr)\b/i

/** What a posting states of seniority, employment, place of work, pay, years and proofs asked for. */
export function detailsOf({ text, metadata, requirements }: Posting): PostingDetails {
	const musts = requirements.filter(({ need }) => need === 'must')
	const years = musts.flatMap((one) => one.years ?? [])
	const asked = requirements.flatMap(({ skills }) => skills)
	const ofKind = (kind: string) => [...new Set(asked.filter((one) => categoryOf(one) === kind))]
	const places = `${metadata.location}\n${metadata.title}\n${text}`
	return {
		seniority: seniorities.find(([, pattern]) => pattern.test(metadata.title))?.[0] ?? null,
		employment: employments.flatMap(([one, pattern]) => (pattern.test(text) ? [one] : [])),
		arrangement: arrangements.find(([, pattern]) => pattern.test(places))?.[0] ?? null,
		salary: salaryIn(text),
		years: years.length > 0 ? Math.max(...years) : null,
		degree: degrees.find((degree) => musts.some((one) => one.degree === degree)) ?? null,
		languages: ofKind('language'),
		certificates: ofKind('certificate')
	}
}

/** The first amount in a line that speaks of pay; revenue and funding are no salary. */
function salaryIn(text: string): string | null {
	for (const line of text.split('\n')) {
		if (!paying.test(line)) continue
		const found = money.exec(line.slice(0, 400))?.[0].trim()
		if (found) return found.replace(/[.,]$/, '')
	}
	return null
}
