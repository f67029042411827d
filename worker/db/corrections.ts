import { z } from 'zod'
import { type Correction, correction } from '../../src/posting/correct'
import type { JobDescriptionRow } from './job-description'

/** What a row keeps of the person's corrections, read back through their schema. */
export function correctionsOf({
	corrections
}: Pick<JobDescriptionRow, 'corrections'>): Correction[] {
	return corrections === null ? [] : z.array(correction).parse(JSON.parse(corrections))
}
