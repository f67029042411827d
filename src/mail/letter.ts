export type Mail = { to: string; subject: string; text: string; html: string }

type Letter = {
	to: string
	subject: string
	/** Text, a link on its own line, or a code to type. */
	parts: (string | { label: string; url: string } | { code: string })[]
}

/** One short message as plain text and as the same in plain HTML. */
export function writeLetter({ to, subject, parts }: Letter): Mail {
	return {
		to,
		subject,
		text: `${parts.map(textPart).join('\n\n')}\n\nresuMAX\n`,
		html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(subject)}</title><body style="font:16px/1.5 sans-serif;color:#222;max-width:36em;margin:2em auto;padding:0 1em">${parts.map(htmlPart).join('')}<p style="color:#666">resuMAX</p></body></html>`
	}
}

function textPart(part: Letter['parts'][number]): string {
	if (typeof part === 'string') return part
	return 'code' in part ? part.code : `${part.label}: ${part.url}`
}

function htmlPart(part: Letter['parts'][number]): string {
	if (typeof part === 'string') return `<p>${escapeHtml(part)}</p>`
	if ('code' in part) {
		return `<p style="font:600 28px/1 monospace;letter-spacing:4px">${escapeHtml(part.code)}</p>`
	}
	return `<p><a href="${escapeHtml(part.url)}">${escapeHtml(part.label)}</a></p>`
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
}
