import type { Requirement } from './schema'

export type Degree = NonNullable<Requirement['degree']>

/** Degrees from the lowest up; the order is what "at least" means. */
export const degrees: Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate']

const patterns: Record<Degree, RegExp> = {
	secondary:
		/high[- ]school|\bGED\b|secondary (school|education)|高中|中专|ensino médio|abitur|secundaria|baccalauréat|\bbac\b(?! ?\+)|среднее (общее )?образование|الثانوية|高校卒|고졸|mittlere reife|realschulabschluss|diploma (?:di|superiore)|maturità|wykształcenie średnie|\bmbo\b|lise mezunu|trung học phổ thông|gymnasieexamen|gymnasieutbildning/i,
	associate:
		/associate['’]?s?['’]? degree|associate of (arts|science)|two-year degree|大专|专科|bac ?\+ ?2|\bBTS\b|\bDUT\b|среднее специальное|среднее профессиональное|短大|전문대|دبلوم|fachschulabschluss|\bADN\b|cao đẳng|ön ?lisans|önlisans/i,
	bachelor:
		/bachelor|undergraduate degree|(four|4)[- ]year degree|university degree|college degree|college graduate|本科|学士|graduação|ensino superior|licenciatura|licence en|бакалавр|высшее (?:\p{L}+ ){0,2}образование|вища освіта|bac ?\+ ?[34]|hochschulabschluss|abgeschlossenes (?:\p{L}+-?)?studium|(?:hochschul|bachelor|fach)studium|grado en|grado universitario|título universitario|titulación universitaria|laurea|بكالوريوس|大卒|大学卒|学士|대졸|학사|(?<!ön ?)lisans|üniversite.{0,30}mezun|đại học|wykształcenie wyższe|licencjat|högskoleexamen|kandidatexamen|högskoleutbildning|\bhbo\b|hogeschool|\bBSN\b/iu,
	master:
		/master['’]s|masters? degree|masters? of (?:arts|science|business|education|engineering|public|fine|social)|\bmasters?\b(?= (?:or|in|degree)|\/| ?,)|\bMBA\b|\bM\.?Sc\b|\bM\.Eng\b|mestrado|硕士|магистр|maestría|máster|bac ?\+ ?5|masterabschluss|diplôme d['’]ingénieur|ماجستير|修士|석사|\bmaster (?:en|de|in)\b|magister|thạc sĩ|yüksek lisans|masterexamen|civilingenjör|laurea magistrale|універс.{0,10}магістр|магістр/i,
	doctorate:
		/\bph\.?\s?d\b|doctorate|doctoral|\bM\.?D\.?(?= degree)|\bJ\.?D\b|doutorado|博士|박사|دكتوراه|кандидат наук|promotion abgeschlossen|promotion\b(?= in)/i
}

/** `BS`, `M.A.` … count only in capitals: in lower case they are other words. */
const abbreviated: Partial<Record<Degree, RegExp>> = {
	bachelor: /(?:^|[\s(/])(?:B\.?Sc?\.?|B\.?A\.?|B\.?Eng\.?|B\.?Tech\.?|BBA|LL\.?B)(?=[\s,/).]|$)/,
	master: /(?:^|[\s(/])(?:M\.?S\.?|M\.A\.?|MA)(?=[\s,/).]*(?:or|in|degree|and|$|\/|Ph))/
}

/** "A degree in marketing" of no named level is the first that a university gives. */
const unnamed = /\ba (?:relevant |related |university )?degree (?:in|or|is|from)\b/i

/** Every degree a sentence names, lowest first. */
export function degreesIn(text: string): Degree[] {
	const named = degrees.filter(
		(degree) => patterns[degree].test(text) || abbreviated[degree]?.test(text)
	)
	return named.length === 0 && unnamed.test(text) ? ['bachelor'] : named
}

/** The lowest degree a sentence asks for; null when it names none. */
export function lowestDegree(text: string): Degree | null {
	return degreesIn(text)[0] ?? null
}
