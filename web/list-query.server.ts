/** How many of a list are shown at first, and how many more each time that is asked for. */
export const pageSize = 12
/** Beyond that a search is the better way. */
const most = 600

/** What an address says, told in what a list understands. */
type Asked = {
	search: string
	/** The one of `words` that is asked for; what no list knows is `otherwise`. */
	choice: <T extends object>(name: string, words: T, otherwise: keyof T) => keyof T
	/** How many are to be shown: whole steps. */
	count: (name: string) => number
}

/**
 * What the address of a list asks to see, so that it can be bookmarked and gone back to.
 *
 * @param pick Takes from an address what the list knows; in the order in which it is written.
 */
export function listQuery<Query extends object>(pick: (asked: Asked) => Query) {
	const read = (params: URLSearchParams) => pick(askedBy(params))
	const usual = new Map(Object.entries(read(new URLSearchParams())))
	return {
		read: (url: string): Query => read(new URL(url).searchParams),
		/** The address that asks for it, without what goes without saying. */
		write(query: Query): string {
			const params = new URLSearchParams()
			for (const [name, value] of Object.entries(query)) {
				if (value !== usual.get(name)) params.set(name, String(value))
			}
			return `?${params}`
		}
	}
}

/** A list with the address that shows more of it, where there is more. */
export function leadingOn<T>({ items, more }: { items: T[]; more: boolean }, address: string) {
	return { items, more: more ? address : null }
}

function askedBy(params: URLSearchParams): Asked {
	const word = (name: string) => params.get(name) ?? ''
	return {
		search: word('search').trim().slice(0, 100),
		choice: (name, words, otherwise) => {
			const asked = word(name)
			return isKeyOf(words, asked) ? asked : otherwise
		},
		count: (name) => howMany(word(name))
	}
}

function howMany(asked: string): number {
	const steps = Math.ceil(Number(asked) / pageSize)
	return Math.min(most, Math.max(1, steps || 1) * pageSize)
}

function isKeyOf<T extends object>(words: T, value: PropertyKey): value is keyof T {
	return Object.hasOwn(words, value)
}
