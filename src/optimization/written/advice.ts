import { stemOf } from '../../alignment/stem'
import type { Resume } from '../../resume/schema'
import { wordsOf } from '../../skill/word'
import { outline } from '../outline'
import type { Written } from '../prompt/writing'

/** More of it is not read. */
const MOST = 4
const LONGEST_QUOTE = 90

/**
 * What a model found of the `missing` requirements to be shown in other words, said in ours: the requirement and the bullet
 * as they stand, so nothing of the model's own reaches the page. The two must have a word in
 * common that says something, or whoever gives the model orders could pair any two.
 */
export function gapAdvice(
	written: Written[],
	resume: Resume,
	missing: { id: string; text: string }[]
): string[] {
	const { texts } = outline(resume)
	const shown = written.flatMap((one) => (one.kind === 'gap' ? one.answer.shown : []))
	const sentences = shown.flatMap(({ requirement, bullets }) => {
		const asked = missing.find(({ id }) => id === requirement)
		if (!asked) return []
		const wanted = new Set(tellingStems(asked.text))
		const bullet = bullets
			.flatMap((id) => texts.get(id) ?? [])
			.find(({ text }) => tellingStems(text).some((stem) => wanted.has(stem)))
		if (!bullet) return []
		return [
			`The posting asks for “${quoted(asked.text)}”. You may show it here: “${quoted(bullet.text)}”. If it is the same thing, say so in the posting's words.`
		]
	})
	return [...new Set(sentences)].slice(0, MOST)
}

/** Words that a posting asks in, whatever it asks for. */
const asking = new Set(
	`able ability about build create design develop ensure help lead maintain make manage provide support write about advantage always candidate daily degree demonstrated each essential every excellent experience experienced field from good have ideally ignore into knowledge least more must nice other over plus preferred proven related relevant required role rules skill skills solid some strong team that their this understanding using well what when which will with within work working year years your`
		.split(' ')
		.map(stemOf)
)

function tellingStems(text: string): string[] {
	return wordsOf(text)
		.filter((word) => word.text.length >= 4)
		.map((word) => stemOf(word.text.toLowerCase()))
		.filter((stem) => !asking.has(stem))
}

function quoted(text: string): string {
	if (text.length <= LONGEST_QUOTE) return text.replace(/[.;,]$/, '')
	return `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))} …`
}
