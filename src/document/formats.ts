import type { ExportFormat } from '../export/resource'
import type { PostingMetadata } from '../posting/schema'
import type { Resume } from '../resume/schema'
import { plain } from './plain'

/** What a file of each format is called and served as. */
export const formats = {
	pdf: { extension: 'pdf', mediaType: 'application/pdf' },
	docx: {
		extension: 'docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
	},
	text: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
	markdown: { extension: 'md', mediaType: 'text/markdown; charset=utf-8' },
	json: { extension: 'json', mediaType: 'application/json' }
} satisfies Record<ExportFormat, { extension: string; mediaType: string }>

/** File systems take 255 bytes; this leaves room for " (2)" and the extension. */
const longestName = 200
const longestPart = 60

/** Names that Windows keeps for devices, whatever the extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * What a downloaded file is called: `Jane-Doe-Platform-Engineer-Acme.pdf`. Letters and
 * figures of any script and hyphens, without what the posting's title says in brackets
 * (`(m/f/d)`); at most 200 bytes in UTF-8 before the extension.
 */
export function fileName(
	resume: Resume,
	posting: Pick<PostingMetadata, 'title' | 'company'>,
	format: ExportFormat
): string {
	const aside = /\([^)]*\)/g
	const parts = [resume.basics.name, posting.title.replace(aside, ''), posting.company]
		.map(fileNamePart)
		.filter((part) => part !== '')
	const name = within(parts.join('-'), longestName)
	const safe = name === '' || device.test(name) ? ['Resume', name].filter(Boolean).join('-') : name
	return `${safe}.${formats[format].extension}`
}

function fileNamePart(text: string): string {
	const words = plain(text)
		.normalize('NFC')
		.replace(/['’]/g, '')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
	return within(words, longestPart)
}

/** The beginning of a name that fits, whole characters only. */
function within(name: string, bytes: number): string {
	let length = 0
	let kept = ''
	for (const character of name) {
		length += utf8Length(character)
		if (length > bytes) return kept.replace(/-[^-]*$/, '')
		kept += character
	}
	return kept
}

function utf8Length(character: string): number {
	const code = character.codePointAt(0) ?? 0
	if (code < 0x80) return 1
	if (code < 0x800) return 2
	return code < 0x10000 ? 3 : 4
}
