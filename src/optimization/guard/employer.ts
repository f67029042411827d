import { tokensOf } from '../english/concepts'
import type { Source } from './source'
import { type Finding, refuse } from './verdict'

/**
 * A text of an entry without the entry's own organisation: "Cleaned 14 rooms a shift at Quayside
 * Inn" says no more than that they were cleaned. Another organisation stays, and is then checked
 * as any other name.
 */
export function withoutEmployer(text: string, organization: string): string {
	const name = organization.trim()
	if (name.length < 3 || !text.toLowerCase().includes(bare(name).toLowerCase())) return text
	const named = new RegExp(
		`(?:^|\\s+)(?:at|for|with|of|within|in)\\s+(?:the\\s+)?${escaped(bare(name))}(?:,? (?:${forms}))?\\.?(?:['’]s\\b)?(?![\\p{L}\\d])(?<comma>,?)`,
		'iu'
	)
	const rest = text
		.replace(named, '$<comma>')
		.replace(/^[,\s]+/, '')
		.trim()
	return rest === '' ? text : rest
}

/** "Operations manager at The Copper Ladle" must be what the person was there, and not at another place. */
export function checkPosts(text: string, { posts }: Source): Finding[] {
	return posts.flatMap(({ title, organization }): Finding[] => {
		const name = bare(organization.trim())
		if (name.length < 3) return []
		const at = new RegExp(`\\b(?:at|with|for) (?:the )?${escaped(name)}`, 'iu').exec(text)
		if (!at) return []
		const [before = ''] = text
			.slice(0, at.index)
			.split(/[.;:,]/)
			.slice(-1)
		const others = posts.filter((one) => one.organization !== organization)
		const isOther = others.some((one) => one.title !== '' && isNamed(one.title, before))
		return isOther &&
			!isNamed(title, before) &&
			!posts.some((one) => isSame(one, name) && isNamed(one.title, before))
			? [refuse(`Your resume does not show that you were “${before.trim()}” at ${organization}.`)]
			: []
	})
}

function isSame({ organization }: { organization: string }, name: string): boolean {
	return bare(organization.trim()) === name
}

function isNamed(title: string, words: string): boolean {
	const told = tokensOf(words).map((token) => token.stem)
	return tokensOf(title).every((token) => told.includes(token.stem))
}

const forms = 'ltd|limited|llc|inc|gmbh|plc|ag|co|corp|corporation|company'

/** "The Larkspur Hotel", "Corvid Ltd": the name without the article and the legal form. */
function bare(name: string): string {
	return name.replace(/^the\s+/i, '').replace(new RegExp(`,?\\s+(?:${forms})\\.?$`, 'i'), '')
}

function escaped(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
