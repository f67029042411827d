const fields = ['title', 'company', 'location', 'language', 'years', 'degree']
const longEnough = 4

/**
 * How far rows agree with what people found in the same postings. A truth names a value for
 * each field, further right ones in `accept`, its `skills` and `must`, `doubtful` items that
 * count neither way, `any_of` lists of which one is enough, and `boilerplate` sentences.
 * Gives a figure from 0 to 1 for each field, F1 for lists, and the share of boilerplate kept out.
 */
export function agreementOf(truths, rows) {
	const read = new Map(rows.map((row) => [row.file, row]))
	const pairs = truths.map((truth) => ({ truth, row: read.get(truth.file) ?? {} }))
	const shares = fields.map((field) => [
		field,
		share(pairs, ({ truth, row }) => rightField(field, truth, row))
	])
	const lists = ['skills', 'must'].map((list) => [`${list} F1`, f1(pairs, list)])
	const boilerplate = pairs.flatMap(({ truth, row }) =>
		(truth.boilerplate ?? []).map((text) => ({ text, row }))
	)
	return Object.fromEntries([...shares, ...lists, ['boilerplate', share(boilerplate, keptOut)]])
}

function rightField(field, truth, row) {
	return [truth[field], ...(truth.accept?.[field] ?? [])].some((wanted) =>
		field === 'years' ? wanted === row.years : sameText(plain(wanted), plain(row[field]))
	)
}

function sameText(wanted, given) {
	if (wanted === given) return true
	if (wanted === '' || given === '') return false
	return (
		(wanted.includes(given) || given.includes(wanted)) && given.length <= 2 * wanted.length + 10
	)
}

function f1(pairs, list) {
	const count = { right: 0, given: 0, found: 0, wanted: 0 }
	for (const { truth, row } of pairs) {
		const doubtful = new Set((truth.doubtful ?? []).map(keyOf))
		const keys = (items) =>
			[...new Set((items ?? []).map(keyOf))].filter((key) => !doubtful.has(key))
		const wanted = keys(truth[list])
		const given = keys(row[list])
		const groups = (truth.any_of ?? []).map((group) => (group.items ?? group).map(keyOf))
		const has = (key) => given.some((one) => sameKey(key, one))
		const enough = (key) =>
			list === 'must' && groups.some((group) => group.includes(key) && group.some(has))
		count.wanted += wanted.length
		count.found += wanted.filter((key) => has(key) || enough(key)).length
		count.given += given.length
		count.right += given.filter((key) => wanted.some((one) => sameKey(one, key))).length
	}
	const precision = count.right / Math.max(1, count.given)
	const recall = count.found / Math.max(1, count.wanted)
	return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function sameKey(a, b) {
	return a === b || (Math.min(a.length, b.length) > longEnough && (a.includes(b) || b.includes(a)))
}

function keptOut({ text, row }) {
	const wanted = plain(text)
	return !(row.requirements ?? [])
		.map(plain)
		.some(
			(one) =>
				one.length > 15 && (one.includes(wanted.slice(0, 40)) || wanted.includes(one.slice(0, 40)))
		)
}

function plain(value) {
	return String(value ?? '')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/^[ .,;:]+|[ .,;:]+$/g, '')
}

function keyOf(value) {
	return plain(value).replace(/[^\p{L}\p{N}_+#.]/gu, '')
}

function share(items, test) {
	return items.length === 0 ? 1 : items.filter(test).length / items.length
}
