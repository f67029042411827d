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

const forms = 'ltd|limited|llc|inc|gmbh|plc|ag|co|corp|corporation|company'

/** "The Larkspur Hotel", "Corvid Ltd": the name without the article and the legal form. */
function bare(name: string): string {
	return name.replace(/^the\s+/i, '').replace(new RegExp(`,?\\s+(?:${forms})\\.?$`, 'i'), '')
}

function escaped(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
