/** What `make` gives, made when it is first asked for and kept. */
export function lazily<T>(make: () => T): () => T {
	let made: { value: T } | null = null
	return () => {
		made ??= { value: make() }
		return made.value
	}
}
