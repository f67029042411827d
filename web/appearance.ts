export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

/** What a person chose for the desk's light, from the page's cookies. */
export function readAppearance(cookies: string | null): Appearance {
	const found = /(?:^|;\s*)appearance=(\w+)/.exec(cookies ?? '')?.[1]
	return appearances.find((one) => one === found) ?? 'system'
}

/** The cookie that remembers the choice for a year; `system` forgets it. */
export function appearanceCookie(choice: Appearance): string {
	const age = choice === 'system' ? 0 : 60 * 60 * 24 * 365
	return `appearance=${choice}; Path=/; Max-Age=${age}; SameSite=Lax`
}
