const named =
	'(?:company|employer|organi[sz]ation|business|school|university|college|institution|client)'
const where = '(?:city|town|state|country|province|location|zip ?code|remote)'
const asked = `${named}(?:['’]s)? name|name of (?:the |your )?${named}|(?:or )?${where}(?:\\P{L}+(?:or )?${where})*|month,? year|start date|end date|select one|degree name(?: \\(.{2,6}\\))?(?: year)?`
const prompt = new RegExp(`^\\P{L}*(?:${asked})(?:\\P{L}+(?:${asked}))*\\P{L}*$`, 'iu')

/**
 * Words a template asks to be replaced: "Company Name", "City, State", "Position
 * Title", "Month Year", "[Employer]". They name nobody, so they are never read as
 * an employer, a school or a title.
 */
export function isPrompt(text: string): boolean {
	return /^[[<{].*[\]>}]$/.test(text.trim()) || prompt.test(text)
}

const askedWithin =
	/(?<!\S)(?:(?:Company|Employer) Name(?:\P{L}+(?:City|Town)(?:\P{L}+(?:State|Country))?)?|(?:City|Town)\P{L}+State(?:\P{L}+(?:Country|USA?(?!\p{L})))?|Name of (?:School|University|College))(?!\p{L})/u

/** Where words a template asks to be replaced stand among others; `null` where there are none. */
export function asksFor(text: string): { at: number; end: number } | null {
	const match = text.match(askedWithin)
	return match ? { at: match.index ?? 0, end: (match.index ?? 0) + match[0].length } : null
}
