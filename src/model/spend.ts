/** What one run may cost, shared by all its calls; in millionths of a US dollar. */
export type Spend = {
	/** Whether a call of that price stays within the ceiling. */
	allows(microDollars: number): boolean
	/** Holds the price of a call that begins; what `settle` gets is what it came to. */
	hold(microDollars: number): void
	settle(held: number, microDollars: number): void
	/** What was spent, without what is held. */
	spent(): number
}

/** A purse for one run; null for one without a ceiling. */
export function spendUpTo(ceiling: number | null): Spend {
	let spent = 0
	let held = 0
	return {
		allows: (price) => ceiling === null || spent + held + price <= ceiling,
		hold(price) {
			held += price
		},
		settle(price, actual) {
			held -= price
			spent += actual
		},
		spent: () => spent
	}
}
