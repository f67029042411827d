import type { Requirement } from '../schema'

/** A whole posting of an invented company, and what a person finds in it. */
export type PostingCase = {
	text: string
	title: string
	company: string
	location: string
	language: string
	/** Most years and lowest degree required. */
	years: number | null
	degree: Requirement['degree']
	/** Skills required and wished for, by names of the taxonomy; soft skills left out. */
	must: string[]
	nice: string[]
	/** Right either way. */
	doubtful?: string[]
	/** Openings of sentences that ask for nothing. */
	boilerplate: string[]
}
