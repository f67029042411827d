import type { Numbers } from '../numbers/numbers'

/** Which files may be sent; the server holds to the same, this only says it sooner. */
export type FileRules = {
	/** Media type by the ending of the name, in lower case. */
	types: Record<string, string>
	/** How people call these types. */
	words: string
	maximumBytes: number
}

/** The type a file is announced as: by its name, because browsers guess by other things. */
export function mediaTypeOf(file: File, rules: FileRules): string | undefined {
	const ending = file.name.toLowerCase().split('.').at(-1) ?? ''
	return rules.types[ending]
}

/** Which rule a file breaks, in words for the person; null when it may be sent. */
export function brokenRule(
	file: File,
	rules: FileRules,
	{ fileSize }: Pick<Numbers, 'fileSize'>
): string | null {
	if (!mediaTypeOf(file, rules)) {
		return `“${file.name}” is not of a type we can read. Choose ${rules.words}.`
	}
	if (file.size === 0) return `“${file.name}” is empty. Choose the version with your text in it.`
	if (file.size > rules.maximumBytes) {
		return `“${file.name}” has ${fileSize(file.size)}; the most we take is ${fileSize(rules.maximumBytes)}. Save a smaller copy, for example without pictures.`
	}
	return null
}
