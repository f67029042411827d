import type { Result } from '../result'
import type { Candidate } from './candidate'
import type { CallControl, ModelAnswer, ModelFailure, ModelTask } from './task'

/**
 * One configured model with one key. `write` is one call over the wire: it never retries,
 * never waits because it was told to, and ends soon after `control.signal` does. When to try
 * again and with whom is decided by the rules of this folder.
 */
export type ModelClient = {
	readonly candidate: Candidate
	write(task: ModelTask, control: CallControl): Promise<Result<ModelAnswer, ModelFailure>>
}
