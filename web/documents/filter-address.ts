/** A list to choose from. */
export type Choice = {
	label: string
	name: string
	/** What each value is called; what goes without saying comes first. */
	words: Record<string, string>
	value: string
	/** A class for its width where there is room. */
	width: string
}

/** The address that asks for what the form of a list says, without what goes without saying. */
export function filterAddress(form: FormData, choices: Pick<Choice, 'name' | 'words'>[]): string {
	const params = new URLSearchParams()
	for (const [name, value] of form) {
		const said = String(value).trim()
		const choice = choices.find((one) => one.name === name)
		if (said && said !== Object.keys(choice?.words ?? {})[0]) params.set(name, said)
	}
	return `?${params}`
}
