import type { Requirement } from './schema'

export type Degree = NonNullable<Requirement['degree']>

/** Degrees from the lowest up; the order is what "at least" means. */
export const degrees: Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate']

const patterns: Record<Degree, RegExp> = {
	secondary:
		/high[- ]school|\bGED\b|secondary (school|education)|高中|中专|ensino médio|abitur|secundaria|baccalauréat/i,
	associate: /associate['’]?s?['’]? degree|associate of (arts|science)|two-year degree|大专|专科/i,
	bachelor:
		/bachelor|undergraduate degree|(four|4)[- ]year degree|university degree|college degree|college graduate|本科|学士|graduação|ensino superior|licenciatura|licence en|бакалавр|высшее образование/i,
	master:
		/master['’]s|masters? degree|masters? of (?:arts|science|business|education|engineering|public|fine|social)|\bmasters?\b(?= (?:or|in|degree)|\/| ?,)|\bMBA\b|\bM\.?Sc\b|\bM\.Eng\b|mestrado|硕士|магистр|maestría/i,
	doctorate:
		/\bph\.?\s?d\b|doctorate|doctoral|\bM\.?D\.?(?= degree)|\bJ\.?D\b|doutorado|博士|promotion\b(?= in)/i
}

/** `BS`, `M.A.` … count only in capitals: in lower case they are other words. */
const abbreviated: Partial<Record<Degree, RegExp>> = {
	bachelor: /(?:^|[\s(/])(?:B\.?Sc?\.?|B\.?A\.?|B\.?Eng\.?|B\.?Tech\.?|BBA|LL\.?B)(?=[\s,/).]|$)/,
	master: /(?:^|[\s(/])(?:M\.?S\.?|M\.A\.?|MA)(?=[\s,/).]*(?:or|in|degree|and|$|\/|Ph))/
}

/** Every degree a sentence names, lowest first. */
export function degreesIn(text: string): Degree[] {
	return degrees.filter((degree) => patterns[degree].test(text) || abbreviated[degree]?.test(text))
}

/** The lowest degree a sentence asks for; null when it names none. */
export function lowestDegree(text: string): Degree | null {
	return degreesIn(text)[0] ?? null
}
