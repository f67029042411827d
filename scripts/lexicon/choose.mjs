/** Senses of a lemma that a resume may mean: those often met, else the first few, by part of speech. */
const most = { n: 3, v: 4, a: 2, r: 1 }
/** How many of them are kept where no tagged text has the lemma. */
const first = { n: 2, v: 2, a: 2, r: 1 }
/** A sense is rare when this share of the lemma's uses or less are of it. */
const RARE = 0.04

/** Animals, body, feelings, places, motives, objects, phenomena, plants, relations, shapes: what resumes seldom name. */
const remote = new Set([5, 8, 12, 15, 16, 17, 19, 20, 24, 25])

/** Deeds, things made, words, people, money, and what they do: a fifth of the uses is enough. */
const near = new Set([4, 6, 10, 18, 21, 30, 31, 32, 35, 36, 38, 40, 41])

/** How often a lemma must come in tagged texts, or four times as often in WordNet's own definitions. */
const LEAST = 12

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
	const times = formsOf(lemma).reduce((sum, form) => sum + (used.get(form) ?? 0), 0)
	const met = all.reduce((sum, one) => sum + one.met, 0)
	const strange = all.every(({ id }) => remote.has(synsets.get(id).file))
	const usual = all.some(({ id }) => near.has(synsets.get(id).file))
	return met + times / 4 >= (strange ? 40 : usual ? LEAST / 5 : LEAST)
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
