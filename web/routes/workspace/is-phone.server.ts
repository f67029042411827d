/**
 * Whether the browser says that it is on a phone (client hint of User-Agent Client Hints, which
 * only Chromium sends; else `Mobi` in its name, as MDN recommends). A tablet is none.
 */
export function isPhone(headers: Headers): boolean {
	const hint = headers.get('Sec-CH-UA-Mobile')
	return hint === null ? /Mobi/.test(headers.get('User-Agent') ?? '') : hint === '?1'
}
