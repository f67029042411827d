/** What is to be sent, whatever the dialect. */
export type Said = {
	text: string
	end: 'complete' | 'truncated' | 'refused'
	usage: { input: number; output: number }
}

/** One server-sent event; `text` is true where it carries a piece of the answer. */
export type Event = { event: string | null; data: unknown; text: boolean }

/** How one dialect writes what is said. */
export type Dialect = {
	json: (said: Said, model: string) => unknown
	/** `pieces` add up to the text. */
	events: (said: Said, model: string, pieces: string[]) => Event[]
	error: (status: number, problem: Problem) => unknown
	/** An error in the middle of a stream. */
	failed: (problem: Problem) => Event
}

export type Problem = { message: string; type: string; code?: string | null; param?: string | null }
