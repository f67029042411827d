import type { ReadingWarning } from '../schema'
import type { HiddenWords } from './source'

const ways: Record<HiddenWords['why'], string> = {
	contrast: 'in the colour of their background',
	tiny: 'smaller than 2 points',
	undrawn: 'set not to be drawn',
	outside: 'beside the page',
	covered: 'painted over or cut off',
	marked: 'marked as hidden'
}

/** Tells a person how many words were left out because nobody can see them; nothing when there are none. */
export function hiddenText(hidden: HiddenWords[]): ReadingWarning[] {
	const words = hidden.reduce((sum, one) => sum + one.words, 0)
	if (words === 0) return []
	const how = [...new Set(hidden.map((one) => ways[one.why]))].join(', or ')
	const [what, them] = words === 1 ? ['one word', 'it'] : [`${words} words`, 'them']
	return [
		{
			code: 'hidden_text',
			message: `We left out ${what} that nobody can see in your file: ${how}. Some systems read ${them} all the same and may hold ${them} against you, so please remove ${them}.`
		}
	]
}
