import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { outline } from '../outline'
import type { Written } from '../prompt/writing'

/** More of it is not read. */
const MOST = 4
const LONGEST_QUOTE = 90

/**
 * What a model found to be shown in other words, said in ours: the requirement and the bullet
 * as they stand, so nothing of the model's own reaches the page.
 */
export function gapAdvice(written: Written[], resume: Resume, posting: Posting): string[] {
	const { texts } = outline(resume)
	const shown = written.flatMap((one) => (one.kind === 'gap' ? one.answer.shown : []))
	const sentences = shown.flatMap(({ requirement, bullets }) => {
		const asked = posting.requirements.find(({ id }) => id === requirement)
		const bullet = bullets.flatMap((id) => texts.get(id) ?? [])[0]
		if (!asked || !bullet) return []
		return [
			`The posting asks for “${quoted(asked.text)}”. You may show it here: “${quoted(bullet.text)}”. If it is the same thing, say so in the posting's words.`
		]
	})
	return [...new Set(sentences)].slice(0, MOST)
}

function quoted(text: string): string {
	if (text.length <= LONGEST_QUOTE) return text.replace(/[.;,]$/, '')
	return `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …`
}
