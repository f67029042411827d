import { type AnyColumn, or, type SQL, sql } from 'drizzle-orm'

/**
 * Whether one of the columns holds `search`, in any case; nothing to ask where there is none.
 * SQLite folds only ASCII and D1 takes LIKE patterns of at most 50 bytes, so other alphabets are
 * tried as written small, capitalised and large.
 */
export function contains(search: string | undefined, ...columns: AnyColumn[]): SQL | undefined {
	if (!search) return undefined
	const small = search.toLowerCase()
	const forms = [...new Set([search, small, small.toUpperCase(), capitalised(small)])]
	return or(
		...columns.flatMap((column) =>
			forms.map((form) => sql`instr(lower(${column}), lower(${form})) > 0`)
		)
	)
}

function capitalised(text: string): string {
	const [first = '', ...rest] = text
	return first.toUpperCase() + rest.join('')
}
