const browsers = [
	['Edge', /Edg(e|A|iOS)?\//],
	['Opera', /OPR\//],
	['Firefox', /(Firefox|FxiOS)\//],
	['Chrome', /(Chrome|CriOS)\//],
	['Safari', /Safari\//]
] as const

const systems = [
	['iPhone', /iPhone/],
	['iPad', /iPad/],
	['Android', /Android/],
	['Windows', /Windows/],
	['Mac', /Macintosh/],
	['Linux', /Linux|X11/]
] as const

/** A browser's long name for itself, as its owner would say it: `Firefox on Windows`. */
export function deviceWords(userAgent: string): string {
	const found = (known: readonly (readonly [string, RegExp])[]) =>
		known.find(([, pattern]) => pattern.test(userAgent))?.[0]
	const browser = found(browsers)
	const system = found(systems)
	if (browser && system) return `${browser} on ${system}`
	return browser ?? system ?? 'A program without a known name'
}
