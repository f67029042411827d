/**
 * Rank correlation (Spearman 1904) of judged fit and score over all rows; ties share their
 * mean rank. 0 where one side is the same everywhere.
 */
export function spearman(rows) {
	return pearson(ranks(rows.map(({ fit }) => fit)), ranks(rows.map(({ score }) => score)))
}

/**
 * Mean over the postings of the discounted gain of the first `depth` resumes, against the
 * best order (Järvelin and Kekäläinen 2002, gain 2^fit − 1). A posting that no resume fits
 * has no best order and is left out.
 */
export function ndcg(rows, depth) {
	const gain = (fits) =>
		fits.slice(0, depth).reduce((sum, fit, at) => sum + (2 ** fit - 1) / Math.log2(at + 2), 0)
	const byPosting = Object.values(Object.groupBy(rows, ({ posting }) => posting))
	const shares = byPosting.flatMap((ours) => {
		const best = gain(ours.map(({ fit }) => fit).toSorted((a, b) => b - a))
		const got = gain(ours.toSorted((a, b) => b.score - a.score).map(({ fit }) => fit))
		return best > 0 ? [got / best] : []
	})
	return mean(shares)
}

/** How often a resume judged 2 or 3 has the higher score than one judged 0 or 1; a tie is half. */
export function auc(rows) {
	const high = rows.filter(({ fit }) => fit >= 2)
	const low = rows.filter(({ fit }) => fit < 2)
	const won = high.flatMap((a) =>
		low.map((b) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0))
	)
	return mean(won)
}

function ranks(values) {
	const order = values.map((_, at) => at).toSorted((a, b) => values[a] - values[b])
	const found = []
	for (let from = 0; from < order.length; ) {
		let to = from
		while (to + 1 < order.length && values[order[to + 1]] === values[order[from]]) to++
		for (let at = from; at <= to; at++) found[order[at]] = (from + to) / 2
		from = to + 1
	}
	return found
}

function pearson(a, b) {
	const [meanA, meanB] = [mean(a), mean(b)]
	const product = sum(a.map((value, at) => (value - meanA) * (b[at] - meanB)))
	const spread = Math.sqrt(
		sum(a.map((value) => (value - meanA) ** 2)) * sum(b.map((value) => (value - meanB) ** 2))
	)
	return spread === 0 ? 0 : product / spread
}

function mean(values) {
	return values.length === 0 ? 0 : sum(values) / values.length
}

function sum(values) {
	return values.reduce((total, value) => total + value, 0)
}
