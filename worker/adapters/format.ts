/** What a file is by its content; a name or a declared type is never asked. */
export type FileFormat = 'pdf' | 'docx' | 'text'

/**
 * Tells a file's format from its bytes, or `null` when it is none we read.
 * A PDF carries `%PDF-` in its first 1,024 bytes (ISO 32000-1, annex H.3.4.1), a
 * DOCX is a zip with `[Content_Types].xml` and `word/document.xml`, text is
 * UTF-8 without control characters.
 */
export function sniffFormat(bytes: Uint8Array): FileFormat | null {
	if (bytes.length === 0) return null
	if (find(bytes, '%PDF-', 0, 1024) >= 0) return 'pdf'
	if (isZip(bytes)) return isWord(bytes) ? 'docx' : null
	return isText(bytes) ? 'text' : null
}

function isZip(bytes: Uint8Array): boolean {
	return find(bytes, 'PK\u0003\u0004', 0, 4) === 0
}

/**
 * Names stand uncompressed in the zip's local headers, so a truncated file is
 * still recognised and can be called damaged rather than unsupported.
 */
function isWord(bytes: Uint8Array): boolean {
	return hasEntry(bytes, '[Content_Types].xml') && hasEntry(bytes, 'word/document.xml')
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
	for (
		let at = find(bytes, name, 0, bytes.length);
		at >= 0;
		at = find(bytes, name, at + 1, bytes.length)
	) {
		if (signature(bytes, at - 30) === 0x04034b50 || signature(bytes, at - 46) === 0x02014b50)
			return true
	}
	return false
}

function signature(bytes: Uint8Array, at: number): number {
	if (at < 0 || at + 4 > bytes.length) return 0
	return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true)
}

function isText(bytes: Uint8Array): boolean {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
		return text.trim() !== '' && !hasControls(text) && !isMarkup(text)
	} catch {
		return false
	}
}

/** RTF and HTML are text too, but what a person would see in them is not what the file says. */
function isMarkup(text: string): boolean {
	return /^\s*(\{\\rtf|<!doctype html|<html[\s>]|<\?xml)/i.test(text)
}

function hasControls(text: string): boolean {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i)
		if (code < 32 ? code < 9 || (code > 10 && code !== 12 && code !== 13) : code === 127)
			return true
	}
	return false
}

function find(bytes: Uint8Array, ascii: string, from: number, until: number): number {
	const last = Math.min(until, bytes.length) - ascii.length
	const first = ascii.charCodeAt(0)
	for (
		let at = bytes.indexOf(first, from);
		at >= 0 && at <= last;
		at = bytes.indexOf(first, at + 1)
	) {
		let same = 1
		while (same < ascii.length && bytes[at + same] === ascii.charCodeAt(same)) same++
		if (same === ascii.length) return at
	}
	return -1
}
