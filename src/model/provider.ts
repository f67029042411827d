import type { Proposal, Strategy } from '../optimization/schema'
import type { Posting } from '../posting/schema'
import type { Result } from '../result'
import type { Resume } from '../resume/schema'

/** All that an engine may know: one resume, one posting, and how bold to be. */
export type ProposalRequest = {
	master: Resume
	posting: Posting
	strategy: Strategy
	/** The day that "Present" means, as `2026-11-21`. */
	asOf: string
}

export type ProposalControl = {
	/** Aborts the work; the provider then answers with a failure, soon. */
	signal: AbortSignalLike
	/** Called as suggestions become known, with how many there are so far. */
	onProgress: (found: number) => void
}

/** The part of the platform's AbortSignal that a provider needs; `AbortSignal` fits it. */
export type AbortSignalLike = {
	readonly aborted: boolean
	addEventListener(type: 'abort', listener: () => void): void
	removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * An engine that proposes changes. What it returns is untrusted: the caller checks every
 * suggestion against the master (optimization/guard) before anyone sees it. Expected failures:
 * `provider_timeout`, `provider_throttled`, `provider_unavailable`, `schema_validation_failed`.
 * A provider never retries; when and whether to try again is the machine's decision.
 */
export type ModelProvider = {
	/** As it stands in `Proposal.engine.provider`. */
	readonly name: string
	propose(request: ProposalRequest, control: ProposalControl): Promise<Result<Proposal>>
}
