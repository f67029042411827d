const named =
	'(?:company|employer|organi[sz]ation|business|school|university|college|institution|client)'
const where = '(?:city|town|state|country|province|location|zip ?code|remote)'
const asked = `${named}(?:['’]s)? name|name of (?:the |your )?${named}|company|employer|(?:or )?${where}(?:\\P{L}+(?:or )?${where})*|month,? year|start date|end date`
const prompt = new RegExp(`^\\P{L}*(?:${asked})(?:\\P{L}+(?:${asked}))*\\P{L}*$`, 'iu')

/**
 * Words a template asks to be replaced: "Company Name", "City, State", "Position
 * Title", "Month Year", "[Employer]". They name nobody, so they are never read as
 * an employer, a school or a title.
 */
export function isPrompt(text: string): boolean {
	return /^[[<{].*[\]>}]$/.test(text.trim()) || prompt.test(text)
}
