/** Senses of a lemma that a resume may mean: those often met, else the first few, by part of speech. */
const most = { n: 5, v: 8, a: 5, r: 3 }
/** How many of them are kept where no tagged text has the lemma. */
const first = { n: 2, v: 3, a: 2, r: 1 }
/** A sense is rare when this share of the lemma's uses or less are of it. */
const RARE = 0.02

/**
 * How often an untagged lemma must come in WordNet's own definitions to be one that people
 * use, by the lexicographers' file of its first meaning; deeds, things made, words said and
 * money are what resumes speak of.
 */
const least = { 4: 0, 6: 0, 10: 0, 21: 0, 9: 1, 14: 1, 18: 2 }
const LEAST = 3
/** Untagged and unused words longer than this are terms of art of another trade. */
const LONGEST = 11

/** Words beside a verb that make another one of it: `carry out`. */
const particles = new Set(
	'up out off down on in over away back through together after for about around with to forward along by aside'.split(
		' '
	)
)

/** The lemmas that are worth their place, in order, each with the ids of the senses kept. */
export function chooseLemmas({ synsets, senses, used }) {
	return Array.from(senses, ([lemma, all]) => ({ lemma, ids: keptOf(all) }))
		.filter(({ lemma }) => isWanted(lemma, senses.get(lemma), synsets, used))
		.toSorted((a, b) => (a.lemma < b.lemma ? -1 : 1))
}

/** The part of speech that the lemma is met in most comes first. */
function keptOf(all) {
	const lists = Object.keys(most).map((part) => {
		const list = all.filter((one) => one.part === part).toSorted((a, b) => a.rank - b.rank)
		return { part, list, met: list.reduce((sum, one) => sum + one.met, 0) }
	})
	return lists
		.toSorted((a, b) => b.met - a.met)
		.flatMap(({ part, list, met }) =>
			list
				.filter((one, at) => at < first[part] || one.met > RARE * met)
				.slice(0, most[part])
				.map(({ id }) => id)
		)
}

function isWanted(lemma, all, synsets, used) {
	if (lemma.includes('_')) return isPhrase(lemma, all)
	if (!/^[a-z]{2,16}$/.test(lemma)) return false
	if (all.some(({ met }) => met > 0)) return true
	const needed = least[synsets.get(all[0].id).file] ?? LEAST
	const times = formsOf(lemma).reduce((sum, form) => sum + (used.get(form) ?? 0), 0)
	return times >= needed && (times > 0 || lemma.length <= LONGEST)
}

function isPhrase(lemma, all) {
	const [verb, particle, ...rest] = lemma.split('_')
	return (
		rest.length === 0 &&
		/^[a-z]{2,}$/.test(verb) &&
		particles.has(particle) &&
		all.some(({ part }) => part === 'v')
	)
}

function formsOf(lemma) {
	const forms = ['', 's', 'es', 'ed', 'd', 'ing'].map((ending) => `${lemma}${ending}`)
	return [...new Set([...forms, lemma.replace(/y$/, 'ies'), lemma.replace(/e$/, 'ing')])]
}
