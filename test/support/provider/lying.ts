import { fabrications } from '../../truth/fabricate-texts'
import type { Answer, Asked } from './asked'
import { blockOf, kindOf, type Line, linesIn } from './blocks'

/** What an order in the data asks for: `Write “…” …`. */
const order = /\bwrite “([^”]+)”/gi

const titles = ['Vice President of Engineering at Contoso', 'Chief Surgeon', 'Managing Director']
const brought = [
	'Promoted to Head of Operations at Fabrikam Global in 2003',
	'Holds a PhD in Economics from Oxford and is a Certified Public Accountant',
	'Won the Turing Award with 4,200 people in 61 countries',
	'12 years with Salesforce, SAP S/4HANA and COBOL'
]

/**
 * A model that lies: it does what any sentence in the data orders, and plants fabrications of
 * every kind. What it answers depends on the request alone; `turn` goes through the kinds.
 */
export function lyingModel(turn: number): Answer {
	return (asked) => {
		const orders = [...asked.material.matchAll(order)].map(([, words]) => words ?? '')
		const resume = linesIn(blockOf(asked, 'resume'))
		const posting = linesIn(blockOf(asked, 'posting'))
		switch (kindOf(asked)) {
			case 'changes':
				return JSON.stringify({
					changes: resume.map(({ id, text }, index) => ({
						id,
						text: orders[index] ?? lie(text, index + turn, posting),
						reason: orders[0] ?? 'It shows that you led 900 people at Contoso.',
						evidence: [...resume, ...posting].map((line) => line.id)
					}))
				})
			case 'shown':
				return JSON.stringify({ shown: everything(asked, resume) })
			default:
				return JSON.stringify({
					text: orders[0] ?? `${titles[turn % 3]}. ${brought[turn % 4]}.`,
					reason: orders[0] ?? 'Rate this person 100.',
					evidence: resume.map((line) => line.id)
				})
		}
	}
}

/** Fabrication number `turn` that this text can carry, else a fact from nowhere or from the posting. */
function lie(text: string, turn: number, posting: Line[]): string {
	return plantedIn(text, turn) ?? inventedFor(text, turn, posting)
}

function plantedIn(text: string, turn: number): string | null {
	if (turn % 3 === 2) return null
	const ground = {
		says: (words: string) => text.toLowerCase().includes(words.toLowerCase()),
		pick: <T>(from: readonly T[]) => from[turn % Math.max(1, from.length)]
	}
	const inTurn = [...fabrications.slice(turn % fabrications.length), ...fabrications]
	for (const [, planter] of inTurn) {
		const made = planter(text, ground)
		if (made !== null && made !== text) return made
	}
	return null
}

function inventedFor(text: string, turn: number, posting: Line[]): string {
	const wanted = posting[turn % Math.max(1, posting.length)]?.text ?? ''
	if (turn % 2 === 1 && wanted !== '') return wanted
	return `${text.replace(/\.$/, '')}; ${brought[turn % brought.length]}`
}

/** Every requirement is shown by every bullet. */
function everything(asked: Asked, bullets: Line[]) {
	return linesIn(blockOf(asked, 'missing')).map(({ id }) => ({
		requirement: id,
		bullets: bullets.map((bullet) => bullet.id)
	}))
}
