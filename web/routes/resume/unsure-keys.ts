import { keyedTexts } from '../../../src/resume/editing/keys'
import type { ReadResume } from '../../../src/resume/schema'
import type { Snapshot } from './editing'

/** Below this the reader calls itself unsure (see `provenance` in src/resume/schema.ts). */
const sureFrom = 0.6

/** Keys of what may have been read wrongly and nobody has looked at yet, in the resume's order. */
export function unsureKeys(read: ReadResume, { resume, confirmed }: Snapshot): string[] {
	const before = new Map(keyedTexts(read.resume).map(({ key, text }) => [key, text]))
	return keyedTexts(resume)
		.filter(
			({ key, text }) =>
				text !== '' &&
				before.get(key) === text &&
				(read.provenance[key]?.confidence ?? 1) < sureFrom &&
				!confirmed.includes(key)
		)
		.map(({ key }) => key)
}
