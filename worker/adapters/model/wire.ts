import type { ModelTask } from '../../../src/model/task'
import type { ConfiguredModel } from './configured'
import type { Heard } from './heard'
import type { Terms } from './terms'
import type { Watch } from './watch'

/** One request, and what is learnt of its answer. */
export type Exchange = {
	model: ConfiguredModel
	task: ModelTask
	terms: Terms
	watch: Watch
	/** Written to as the answer comes, so that what was heard stays known whatever happens. */
	heard: Heard
	/** To be called with each piece of text; false when the answer is longer than any may be. */
	onText: (piece: string) => boolean
}

/**
 * How a provider is spoken to: sends the task once and listens to the end. Throws whatever its
 * SDK throws, or `StreamError`; what that means is for the watch to tell.
 */
export type Wire = (exchange: Exchange) => Promise<void>

/** A provider reported, within a stream that had begun well, that it failed. */
export class StreamError extends Error {
	constructor(readonly code: string) {
		super('The provider failed while it answered')
	}
}
