import type { Judgement } from './judge'

/**
 * Years, degrees, soft skills and a tidy resume tell good candidates of one field apart; they
 * make nobody a candidate for another. They count in proportion to how much of the work itself
 * is shown, and in full from a tenth of it on: less than that is what two fields share by chance.
 */
const fullFrom = 0.1

/** A share of the core: how much it weighs, and how far it is met. */
export type CoreShare = { weight: number; credit: number }

/** How much what only supports a fit may count, 0–1. More of the core never gives less; in full where a posting has no core. */
export function standingOf(core: CoreShare[]): number {
	const weight = core.reduce((sum, one) => sum + one.weight, 0)
	if (weight === 0) return 1
	const met = core.reduce((sum, one) => sum + one.weight * one.credit, 0) / weight
	return Math.min(1, met / fullFrom)
}

/** A judgement that counts only as far as there is something to support. */
export function supporting(judgement: Judgement | null, standing: number): Judgement | null {
	if (!judgement || standing === 1 || judgement.credit === 0) return judgement
	return {
		credit: judgement.credit * standing,
		reason: `${judgement.reason} It counts in part, as little else in your resume answers this job.`
	}
}
