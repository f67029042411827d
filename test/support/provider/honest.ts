import { honesties } from '../../truth/reword'
import type { Answer } from './asked'
import { blockOf, kindOf, linesIn } from './blocks'

/**
 * A model that keeps to its orders: it says bullets in other words where it knows some, leaves
 * the others out, and sums up in the words of the resume.
 */
export const honest: Answer = (asked) => {
	const resume = linesIn(blockOf(asked, 'resume'))
	switch (kindOf(asked)) {
		case 'changes':
			return JSON.stringify({ changes: resume.flatMap(reworded) })
		case 'shown':
			return JSON.stringify({ shown: [] })
		default: {
			const [first, second] = resume
			const text = [first?.text, second?.text].map((line) => `${line ?? ''}.`).join(' ')
			const evidence = [first?.id ?? '', second?.id ?? '']
			return JSON.stringify({ text, reason: 'It puts the latest job first.', evidence })
		}
	}
}

function reworded({ id, text }: { id: string; text: string }) {
	const ground = { says: () => false, pick: <T>([first]: readonly T[]) => first }
	for (const [, planter] of honesties) {
		const after = planter(text, ground)
		if (after === null || after === text) continue
		return [{ id, text: after, reason: 'It says the same more plainly.', evidence: [id] }]
	}
	return []
}
