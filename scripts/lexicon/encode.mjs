/**
 * The chosen lemmas and what is known of their meanings, as four strings that
 * src/optimization/lexicon/read.ts takes apart. Numbers are written in base 40 with the
 * last digit from the upper half of an alphabet of 80 signs, so that they need no separator.
 * Meanings are numbered in the order in which the lemmas first name them.
 */
export function encode(lemmas, synsets) {
	const numbers = new Map()
	const meanings = lemmas.map(({ ids }) =>
		ids.map((id) => {
			const known = numbers.get(id)
			if (known !== undefined) return number(numbers.size - known)
			numbers.set(id, numbers.size)
			return number(0)
		})
	)
	const ids = [...numbers.keys()]
	return {
		words: frontCoded(lemmas.map(({ lemma }) => lemma)),
		meanings: meanings.map((list) => number(list.length) + list.join('')).join(''),
		files: ids
			.map((id) => String.fromCharCode(65 + synsets.get(id).file))
			.join('')
			.replaceAll('\\', '~'),
		above: linked(ids, (id) => aboveOf(id, synsets, numbers), numbers),
		same: linked(ids, (id) => sameOf(id, synsets, numbers), numbers)
	}
}

/** Each word by how many letters it shares with the one before, in capitals, and its other letters. */
function frontCoded(words) {
	return words
		.map((word, at) => {
			const before = words[at - 1] ?? ''
			let shared = 0
			while (shared < 25 && shared < word.length - 1 && before[shared] === word[shared]) shared += 1
			return String.fromCharCode(65 + shared) + word.slice(shared)
		})
		.join('')
}

/** The links of each meaning: how many, then each as the signed distance to it. */
function linked(ids, linksOf, numbers) {
	return ids
		.map((id, at) => {
			const links = linksOf(id).map((other) => at - numbers.get(other))
			return (
				number(links.length) + links.map((far) => number(far < 0 ? -2 * far - 1 : 2 * far)).join('')
			)
		})
		.join('')
}

/** What is above a meaning; one that no chosen lemma has stands aside for what is above it. */
function aboveOf(id, synsets, numbers) {
	const ups = synsets
		.get(id)
		.up.flatMap((up) => (numbers.has(up) ? [up] : aboveOf(up, synsets, numbers)))
	return [...new Set(ups)].slice(0, 2)
}

/** Same meanings in other forms, each pair told once. A person is not what the person does, nor is a quality. */
function sameOf(id, synsets, numbers) {
	const one = synsets.get(id)
	return one.same.filter((other) => {
		const two = synsets.get(other)
		return (
			numbers.has(other) &&
			numbers.get(other) < numbers.get(id) &&
			(one.file === PERSON) === (two.file === PERSON) &&
			!(isQuality(one) && isDeed(two)) &&
			!(isDeed(one) && isQuality(two))
		)
	})
}

const PERSON = 18
const isQuality = ({ file }) => file < 2 || file === 44
const isDeed = ({ file }) => file >= 29 && file < 44

const alphabet = digits()
function digits() {
	const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join('')
	return signs.replace(/[\\'"`$<{}~|&^>/]/g, '').slice(0, 80)
}

function number(value) {
	let text = alphabet[40 + (value % 40)]
	for (let rest = Math.floor(value / 40); rest > 0; rest = Math.floor(rest / 40)) {
		text = alphabet[rest % 40] + text
	}
	return text
}
