import type { Resume } from '../schema'
import { keyedTexts } from './keys'

export type Comparison = { changed: number; added: number; removed: number }

/** How many texts and fields say something else, are new, or are gone; pieces are told by their ids. */
export function compareResumes(before: Resume, after: Resume): Comparison {
	const old = standing(before)
	const now = standing(after)
	return {
		changed: [...now].filter(([key, text]) => old.has(key) && old.get(key) !== text).length,
		added: missingIn(old, now),
		removed: missingIn(now, old)
	}
}

function standing(resume: Resume): Map<string, string> {
	const texts = keyedTexts(resume).filter(({ text }) => text !== '')
	return new Map(texts.map(({ key, text }) => [key, text]))
}

/** What kind a section is comes and goes with the section, and is nothing that stands there. */
function missingIn(here: Map<string, string>, there: Map<string, string>): number {
	return [...there.keys()].filter((key) => !here.has(key) && !key.endsWith('.kind')).length
}
