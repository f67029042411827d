/** Degrees as they are shortened, each with what it stands for. */
const names: [short: string, long: RegExp][] = [
	[
		'bsc',
		/\bbachelor(?:['’]?s)? (?:degree )?(?:of|in) sciences?\b|\bb\.?\s?s\.?c?\.?(?=$|[\s,()])/g
	],
	['ba', /\bbachelor(?:['’]?s)? (?:degree )?(?:of|in) arts\b|\bb\.?\s?a\.?(?=$|[\s,()])/g],
	['beng', /\bbachelor(?:['’]?s)? (?:of|in) engineering\b|\bb\.?\s?eng\.?(?=$|[\s,()])/g],
	['bed', /\bbachelor(?:['’]?s)? (?:of|in) education\b|\bb\.?\s?ed\.?(?=$|[\s,()])/g],
	['bba', /\bbachelor(?:['’]?s)? (?:of|in) business administration\b|\bb\.?b\.?a\.?(?=$|[\s,()])/g],
	['bcom', /\bbachelor(?:['’]?s)? (?:of|in) commerce\b|\bb\.?\s?com\.?(?=$|[\s,()])/g],
	['bfa', /\bbachelor(?:['’]?s)? (?:of|in) fine arts\b|\bb\.?f\.?a\.?(?=$|[\s,()])/g],
	['llb', /\bbachelor(?:['’]?s)? (?:of|in) laws?\b|\bll\.?b\.?(?=$|[\s,()])/g],
	['msc', /\bmaster(?:['’]?s)? (?:degree )?(?:of|in) sciences?\b|\bm\.?\s?s\.?c?\.?(?=$|[\s,()])/g],
	['ma', /\bmaster(?:['’]?s)? (?:degree )?(?:of|in) arts\b|\bm\.?\s?a\.?(?=$|[\s,()])/g],
	['meng', /\bmaster(?:['’]?s)? (?:of|in) engineering\b|\bm\.?\s?eng\.?(?=$|[\s,()])/g],
	['med', /\bmaster(?:['’]?s)? (?:of|in) education\b|\bm\.?\s?ed\.?(?=$|[\s,()])/g],
	['mba', /\bmaster(?:['’]?s)? (?:of|in) business administration\b|\bm\.?b\.?a\.?(?=$|[\s,()])/g],
	['mpa', /\bmaster(?:['’]?s)? (?:of|in) public administration\b|\bm\.?p\.?a\.?(?=$|[\s,()])/g],
	['msw', /\bmaster(?:['’]?s)? (?:of|in) social work\b|\bm\.?s\.?w\.?(?=$|[\s,()])/g],
	['bsw', /\bbachelor(?:['’]?s)? (?:of|in) social work\b|\bb\.?s\.?w\.?(?=$|[\s,()])/g],
	['llm', /\bmaster(?:['’]?s)? (?:of|in) laws?\b|\bll\.?m\.?(?=$|[\s,()])/g],
	['phd', /\bdoctor(?:ate)? (?:of|in) philosophy\b|\bph\.?\s?d\.?(?=$|[\s,()])/g],
	['pharmd', /\bdoctor(?:ate)? (?:of|in) pharmacy\b|\bpharm\.?\s?d\.?(?=$|[\s,()])/g],
	['md', /\bdoctor of medicine\b|\bm\.?d\.?(?=$|[\s,()])/g],
	['jd', /\bjuris doctor\b|\bj\.?d\.?(?=$|[\s,()])/g],
	['hons', /\bhono(?:u)?rs?\b|\bhons?\b\.?/g],
	['bachelor', /\bbachelor(?:['’]?s)?(?: degree)?\b/g],
	['master', /\bmaster(?:['’]?s)?(?: degree)?\b/g],
	['associate', /\bassociate(?:['’]?s)?(?: degree)?\b/g]
]

/** Whether two wordings name the same degree: written out, shortened, or both ("Bachelor of Laws (LLB)"). */
export function isSameDegree(before: string, after: string): boolean {
	const [one, other] = [wordsOf(before), wordsOf(after)]
	const known = new Set(one)
	const fresh = other.filter((word) => !known.has(word))
	const lost = one.filter((word) => !other.includes(word))
	if (fresh.length === 0 && lost.length === 0) return true
	return isWrittenOut(one, fresh, lost)
}

/** `NVQ` and "National Vocational Qualification": what is new spells what was there. */
function isWrittenOut(known: string[], fresh: string[], lost: string[]): boolean {
	const initials = fresh.map((word) => word[0]).join('')
	const dense = (word: string) => word.replace(/[^a-z]/g, '')
	return (
		fresh.length > 1 &&
		known.some((word) => dense(word) === initials) &&
		lost.every((word) => dense(word) === initials)
	)
}

function wordsOf(text: string): string[] {
	const shortened = names.reduce(
		(words, [short, long]) => words.replace(long, ` ${short} `),
		text.toLowerCase().replaceAll('’', "'")
	)
	const words = shortened.match(/[\p{L}\p{N}]+/gu) ?? []
	return [...new Set(words)].filter((word) => !/^(?:degree|of|in|the|and|s|a|an)$/.test(word))
}
