/** Where an ambiguous word stands: offsets in the text. */
type Place = { start: number; end: number }

const listGap =
	/^\s*(?:[,;|/•·、，()&+:]|\b(?:and|or|and\/or|och|oraz|ve|und|oder|ou|et|e|y|o|with)\b|и|та|или|и\/или|و|和|或|及|或者)*\s*(?:\b(?:and|or|und|ou|e|et de|et d['’]|y de|и)\b)?[\s(]*$/iu

const cueBefore =
	/(?:(?<!\p{L})(?:in|with|using|of|via|like|including|knowledge|experience|experienced|proficient|proficiency|fluent|familiar|microsoft|ms|languages?|skills?|tools?|stack|technologies|advanced|mit|in|com|em|con|en|avec|embedded|с|на|знание|владение|kenntnisse|mit)(?!\p{L})|(?<!\p{L})d['’]|إجادة |خبرة في |熟悉|精通|掌握|使用|运用)[\s:,(/]*$/iu

/** "Conoscenza di", "kunskaper i": knowing, in languages that put a small word after it. */
const knowing =
	/(?<!\p{L})(?:conoscenz[ae]|padronanza|dominio|manejo|conocimientos?|kunskaper|kunskap|znajomość|obsługa|kennis|beheersing|знання|володіння|connaissances?|maîtrise)(?:\s\p{L}{1,5})?[\s:]*$/iu

const cueAfter =
	/^[\s)-]*(?:programming|languages?|scripts?|scripting|developer|development|engineer|framework|macros?|proficiency|certified|certification|tools?|skills?|experience|principles|concepts|endpoints|interfaces?|services|kenntnisse|erfahrung|クライアント)(?!\p{L})|^\s?(?:の経験|経験|경험|을|를|を使|開発|语言|编程|开发)/iu

/** "Spring 2023", "Go to market", "Excel at", "C-level", "R&D", "Rust removal", "Ruby red". */
const deniedAfter =
	/^(?:&|\s?['’]?\d{2,4}\b|[\s-](?:to|the|beyond|above|ahead|through|live|at|out|on|of|further|removal|belt|red|tuesday|slippers|delivery|shipping|cleaning|meats?|interest|(?:and|or|&) (?:summer|fall|autumn|winter|relaxation)|level|suite|semester|season|term|break|of mouth|corps?|class)\b)/i
const deniedBefore =
	/(?:&|\b(?:american|series|klasse|permis|the helm of|(?:summer|fall|autumn|winter) (?:and|or)|vitamin|section|class|grade|hepatitis|schedule|plan|level|type|title|appendix|part|group|rated)\s)$/i

/**
 * Whether an everyday word or single letter is meant as a skill here. `sure` are the
 * places of unmistakable skills, in order; being listed next to one is the best sign.
 */
export function keepsCompany(text: string, place: Place, neighbours: Place[]): boolean {
	const before = text.slice(lineStart(text, place.start), place.start)
	const after = text.slice(place.end, lineEnd(text, place.end))
	if (deniedAfter.test(after) || deniedBefore.test(before)) return false
	if (isWholeItem(before, after)) return true
	if (knowing.test(before.slice(-40)) || cueBefore.test(before.slice(-40)) || cueAfter.test(after))
		return true
	return neighbours.some((other) => stands(text, place, other))
}

/** "Bash, Go": nothing but list signs between the two. */
function stands(text: string, place: Place, other: Place): boolean {
	const gap =
		other.end <= place.start
			? text.slice(other.end, place.start)
			: text.slice(place.end, other.start)
	return gap.length <= 12 && !gap.includes('\n') && listGap.test(gap)
}

function isWholeItem(before: string, after: string): boolean {
	return /^[\s*•·●▪–-]*$/.test(before) && /^[\s.,;)]*$/.test(after)
}

function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at)
	return end === -1 ? text.length : end
}
