import { sectionKinds } from '../kinds'
import { dateIn } from '../reading/dates'
import type { Entry, Resume } from '../schema'
import { each, editLists, type Piece } from './pieces'

/** A resume without the piece of this id, and whatever it holds. */
export function removePiece(resume: Resume, id: string): Resume {
	return editLists(resume, (list) =>
		list.some((piece) => piece.id === id) ? list.filter((piece) => piece.id !== id) : list
	)
}

/** A resume with the piece moved within its list, by places down (negative: up) as far as the list goes. */
export function movePiece(resume: Resume, id: string, by: number): Resume {
	return editLists(resume, (list) => {
		const from = list.findIndex((piece) => piece.id === id)
		const piece = list[from]
		const to = Math.max(0, Math.min(list.length - 1, from + by))
		if (!piece || to === from) return list
		return list.toSpliced(from, 1).toSpliced(to, 0, piece)
	})
}

const basicsFields = ['name', 'label', 'email', 'phone', 'location', 'url'] as const
const pieceFields = ['title', 'organization', 'location', 'url', 'dates', 'label', 'network']

/**
 * A resume that says something else in one place: `basics.<field>`, `<id>.<field>` or the id of a
 * text. New dates of an entry are understood as the reader would; `<section id>.kind` takes a kind.
 */
export function replaceText(resume: Resume, key: string, value: string): Resume {
	const [id = '', field = 'text'] = key.split('.')
	if (id === 'basics') return replaceBasics(resume, field, value)
	return editPiece(resume, id, (piece) => replaceField(piece, field, value))
}

function replaceBasics(resume: Resume, field: string, value: string): Resume {
	const name = basicsFields.find((one) => one === field)
	if (!name || resume.basics[name] === value) return resume
	return { ...resume, basics: { ...resume.basics, [name]: value } }
}

function replaceField<T extends Piece>(piece: T, field: string, value: string): T {
	if (field === 'dates' && 'dates' in piece) {
		return { ...piece, dates: value, ...understoodDates(value) }
	}
	if (field === 'kind') {
		const kind = sectionKinds.find((one) => one === value)
		return kind && 'kind' in piece ? { ...piece, kind } : piece
	}
	const known = field === 'text' || pieceFields.includes(field)
	return known && field in piece ? { ...piece, [field]: value } : piece
}

type Understood = Pick<Entry, 'start' | 'end' | 'current'>

/** What the reader makes of dates as somebody writes them. */
export function understoodDates(text: string): Understood {
	const { start = null, end = null, current = false } = dateIn(text) ?? {}
	return { start, end, current }
}

/** Says by hand what the dates of an entry mean; the words of the dates stay. */
export function setDates(resume: Resume, entryId: string, dates: Partial<Understood>): Resume {
	return editPiece(resume, entryId, (piece) => ('dates' in piece ? { ...piece, ...dates } : piece))
}

function editPiece(resume: Resume, id: string, edit: <T extends Piece>(piece: T) => T): Resume {
	return editLists(resume, (list) => each(list, (piece) => (piece.id === id ? edit(piece) : piece)))
}
