/** Names of products and places that numbers like years belong to. */
const owners =
	/(?:office|windows|server|studio|excel|sharepoint|exchange|autocad|solidworks|visual|sql|box|suite|room|iso|en|din|agenda|horizon|vision|version|v|apt|unit|no|nr|nº|№)\.?\s*$/i
const counted =
	/^\s*(?:[%+°]|(?:users?|customers?|clients?|people|employees|students|hours?|hrs|members|units?|lines?|tests?|participants|attendees|guests|orders|tickets|items|sq|square|m²|km|kg|mg|usd|eur|euros?|dollars|mitarbeiter\p{L}*|kunden|teilnehmer\p{L}*|stunden|euro|personnes|clients|personas|clientes|человек|клиентов|сотрудников|名|人|명)(?!\p{L}))/iu

/** Whether a number that looks like a year is a count, an amount, a version or part of a telephone number. */
export function isNoYear(text: string, from: number, to: number): boolean {
	const before = text.slice(0, from)
	const after = text.slice(to)
	if (
		/[$€£¥₹#]\s*$|\p{Lu}-$|\d[.,]$|\+\s?\d[\d\s()-]*$|\d{3,}[-.) ]{1,2}$|\)\s*\d*[-. ]?$/u.test(
			before
		) &&
		!isYearBehind(before)
	)
		return true
	if (/^[-. ]\d{3,}(?!\d)/.test(after) && !/^[-. ](?:19|20)\d{2}(?!\d)/.test(after)) return true
	if (/^[.,]\d/.test(after) || counted.test(after)) return true
	return owners.test(before) || isToldOf(before, after)
}

function isYearBehind(before: string): boolean {
	return /(?:19|20)\d{2}[^\d]{1,3}$|\p{L}\)\s*$/u.test(before)
}

/** In the middle of a sentence: small letters on both sides. */
function isToldOf(before: string, after: string): boolean {
	return (
		(/(?:^|\s)\p{Ll}+\s+$/u.test(before) &&
			/^,?\s+\p{Ll}{2,}/u.test(after) &&
			wordCount(before + after) > 7) ||
		(/^(?:In|Im|En|Nel|В|Em|I)\s+$/u.test(before) && /^,?\s+(?:\p{L}+\s+){3}/u.test(after))
	)
}

function wordCount(text: string): number {
	return text.split(/\s+/).filter(Boolean).length
}
