import { plain } from './plain'

const scheme = /^[a-z][a-z0-9+.-]*:/i
const safe = /^(https?:\/\/|mailto:)[^\s<>"'`\\]+$/i
const bareDomain = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:][^\s<>"'`\\]*)?$/u
const address = /^[^\s<>"'`\\@:]+@[^\s<>"'`\\@:]+$/

/**
 * Where a link leads, or null when the text must stay a text: only http, https and mailto
 * may be followed from a file that a stranger opens. `jane.example.com/cv` gets https.
 */
export function linkTarget(text: string): string | null {
	const url = plain(text)
	if (safe.test(url)) return url
	if (address.test(url)) return `mailto:${url}`
	if (bareDomain.test(url) && !/^[\d.]+$/.test(url)) return `https://${url}`
	return null
}

/** What a link shows on paper: the address without `https://` and a last slash. */
export function linkLabel(text: string): string {
	const url = plain(text)
	return scheme.test(url) ? url.replace(/^(https?:\/\/|mailto:)/i, '').replace(/\/$/, '') : url
}
