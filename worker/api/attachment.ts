/**
 * Headers of a file that is a person's upload or was made of it: a download, in
 * which nothing may run, be guessed at or be kept by a cache.
 */
export function attachment(fileName: string, mediaType: string): Record<string, string> {
	return {
		'Content-Type': mediaType,
		'Content-Disposition': contentDisposition(fileName),
		'X-Content-Type-Options': 'nosniff',
		'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'Cache-Control': 'private, no-store'
	}
}

/** The name in ASCII for old readers and in full for the others (RFC 6266). */
function contentDisposition(fileName: string): string {
	const ascii = fileName
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x20-\x7e]|["\\%]/g, '_')
	const full = encodeURIComponent(fileName.replace(/\p{Surrogate}/gu, '_')).replace(
		/['()*]/g,
		(char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
	)
	return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`
}
