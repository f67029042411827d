import { keyedTexts } from '../../../src/resume/editing/keys'
import type { ReadResume, Resume } from '../../../src/resume/schema'

/** When the person said of a text that it is true, by its key; gone as soon as it says something else. */
export function vouchedKeys(read: ReadResume, resume: Resume): Record<string, string> {
	const before = new Map(keyedTexts(read.resume).map(({ key, text }) => [key, text]))
	const dated = keyedTexts(resume).flatMap(({ key, text }): [string, string][] => {
		const at = read.provenance[key]?.attestedAt
		return at !== undefined && before.get(key) === text ? [[key, at]] : []
	})
	return Object.fromEntries(dated)
}
