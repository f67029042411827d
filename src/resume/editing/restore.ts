import type { ReadResume } from '../schema'
import { compareResumes } from './compare'

type Numbered = { revision: number; content: ReadResume }

/** An earlier revision as the next one; what it was restored from stays where it is. */
export function restore(now: Numbered, earlier: Numbered): ReadResume {
	return {
		...earlier.content,
		revised: {
			restored: earlier.revision,
			from: now.revision,
			...compareResumes(now.content.resume, earlier.content.resume)
		}
	}
}
