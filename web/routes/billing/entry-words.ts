import type { CreditEntry } from '../../../src/credit/resource'

/** What a line of the ledger was. */
export function entryWords({ kind, title }: CreditEntry): string {
	switch (kind) {
		case 'grant':
			return 'Credits to begin with'
		case 'charge':
			return title ? `Optimization for ${title}` : 'An optimization that is deleted'
		case 'refund':
			return title ? `Given back, as it failed: ${title}` : 'Given back for one that failed'
	}
}

/** `+3`, `−1`. */
export function amountWords(amount: number): string {
	return amount < 0 ? `−${-amount}` : `+${amount}`
}
