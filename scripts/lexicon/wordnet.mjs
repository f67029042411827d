import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Letters of WordNet's parts of speech by the digit of a sense key. */
const parts = ['', 'n', 'v', 'a', 'r', 'a']
const files = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }

/**
 * WordNet's database files in a folder as synsets and senses.
 * A synset has an id (`v00001740`), its lexicographer's file (0 to 44), and the ids of what is
 * above it (`up`) and of what means the same in another part of speech (`same`).
 * A sense is one meaning of a lemma: its synset and how often it was met in tagged texts.
 * `used` counts the words of all definitions and examples.
 */
export function readWordnet(folder) {
	return {
		synsets: new Map(Object.keys(files).flatMap((part) => synsetsOf(folder, part))),
		senses: sensesOf(folder),
		used: usedIn(folder)
	}
}

function synsetsOf(folder, part) {
	return linesOf(folder, `data.${files[part]}`).map((line) => {
		const fields = line.split(' | ')[0].split(' ')
		const count = Number.parseInt(fields[3], 16)
		const at = 4 + 2 * count
		const pointers = Array.from({ length: Number(fields[at]) }, (_, index) => {
			const [sign, offset, other] = fields.slice(at + 1 + 4 * index)
			return { sign, id: idOf(other, offset) }
		})
		const ids = (...signs) => [
			...new Set(pointers.filter(({ sign }) => signs.includes(sign)).map(({ id }) => id))
		]
		return [
			idOf(part, fields[0]),
			{
				file: Number(fields[1]),
				up: fields[2] === 's' ? ids('&') : ids('@', '@i'),
				same: ids('+', '\\', '$'),
				opposite: ids('!')
			}
		]
	})
}

function sensesOf(folder) {
	const senses = new Map()
	for (const line of linesOf(folder, 'index.sense')) {
		const [key, offset, rank, met] = line.split(' ')
		const [lemma, code] = key.split('%')
		const part = parts[Number(code[0])]
		const list = senses.get(lemma) ?? []
		list.push({ part, id: idOf(part, offset), rank: Number(rank), met: Number(met) })
		senses.set(lemma, list)
	}
	return senses
}

function usedIn(folder) {
	const used = new Map()
	for (const file of Object.values(files)) {
		for (const line of linesOf(folder, `data.${file}`)) {
			for (const word of line
				.split(' | ')[1]
				.toLowerCase()
				.match(/[a-z]+/g) ?? []) {
				used.set(word, (used.get(word) ?? 0) + 1)
			}
		}
	}
	return used
}

function idOf(part, offset) {
	return `${part === 's' ? 'a' : part}${offset}`
}

function linesOf(folder, name) {
	return readFileSync(join(folder, name), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('  '))
}
