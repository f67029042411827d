import { createContext, useContext } from 'react'
import type { Place } from '../../../src/resume/editing/add'
import type { Edit } from './editing'

/** What every field and place on the desk shares. */
export type DeskView = {
	/** The field that is looked at, and whose place is outlined. */
	selected: string | null
	/** Looking at a field leads to its place, and the other way round. */
	select: (key: string, from: 'read' | 'document') => void
	edit: (change: Edit) => void
	/** Adds an empty piece and goes to its field: the piece itself, or one of its fields. */
	add: (place: Place, field?: string) => void
	/** What is wrong, by field. */
	problems: Record<string, string>
	/** Fields that may have been read wrongly. */
	unsure: string[]
	/** When the person said that a text is true (ISO 8601), by its key. */
	vouched: Record<string, string>
}

export const DeskContext = createContext<DeskView | null>(null)

export function useDesk(): DeskView {
	const desk = useContext(DeskContext)
	if (!desk) throw new Error('There is no desk around this')
	return desk
}
