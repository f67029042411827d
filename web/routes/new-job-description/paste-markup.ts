import type { ClipboardEvent } from 'react'

/** What a page's source or its JSON-LD begins with or holds. */
const markup = /^\s*[<{[]|<\/(?:p|li|ul|div|span|h[1-6]|script)>/i

/**
 * Pastes what was copied from a page as text that keeps its lists and paragraphs, by the
 * same function that makes it clean on the server. Plain text is left to the browser.
 */
export function pasteMarkup(event: ClipboardEvent<HTMLTextAreaElement>): void {
	const html = event.clipboardData.getData('text/html')
	const plain = event.clipboardData.getData('text/plain')
	if (html === '' && !markup.test(plain)) return
	event.preventDefault()
	const area = event.currentTarget
	const end = area.selectionEnd
	const start = area.selectionStart
	import('../../../src/posting/sanitize')
		.then(({ sanitizePosting }) => {
			const clean = sanitizePosting(html || plain)
			// The source of a page, copied from a window that colours it.
			return (markup.test(clean) ? sanitizePosting(clean) : clean) || plain
		})
		.catch(() => plain)
		.then((text) => insert(area, text, start, end))
}

/** As if it were typed, so that it can be undone and the form hears of it. */
function insert(area: HTMLTextAreaElement, text: string, start: number, end: number): void {
	area.focus()
	area.setSelectionRange(start, end)
	if (document.execCommand('insertText', false, text)) return
	area.setRangeText(text, start, end, 'end')
	area.dispatchEvent(new Event('input', { bubbles: true }))
}
