/** What the check says of a new text; each sentence in `why` names one claim. */
export type Verdict =
	| { verdict: 'supported' }
	| { verdict: 'uncertain'; why: string[] }
	| { verdict: 'refused'; why: string[] }

/** One claim that the source does not carry. */
export type Finding = { level: 'uncertain' | 'refused'; why: string }

export function refuse(why: string): Finding {
	return { level: 'refused', why }
}

export function doubt(why: string): Finding {
	return { level: 'uncertain', why }
}

/** The worst finding decides; its sentences come first. */
export function verdictOf(findings: Finding[]): Verdict {
	const refused = findings.filter((one) => one.level === 'refused')
	const why = [...new Set([...refused, ...findings].map((one) => one.why))]
	if (why.length === 0) return { verdict: 'supported' }
	return { verdict: refused.length > 0 ? 'refused' : 'uncertain', why }
}
