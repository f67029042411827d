import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The earliest time a zip file can state; local time, as the format has no zone. */
const noTime = new Date(1980, 0, 1)

/** Ids that the docx library draws at random: `rId` and 21 letters. */
const randomId = /rId[a-z0-9_-]{21}/g

/**
 * A .docx whose bytes depend on nothing but what it says: its link ids are counted, its files
 * carry no time, and its properties state the title alone, not who or what made it and when.
 */
export function settled(docx: Uint8Array, title: string): Uint8Array {
	const files = unzipSync(docx)
	const ids = new Map<string, string>()
	const count = (id: string) => {
		const known = ids.get(id) ?? `rIdLink${ids.size + 1}`
		ids.set(id, known)
		return known
	}
	const counted = Object.entries(files).map(([path, bytes]): [string, Uint8Array] => [
		path,
		/^word\/(document\.xml|_rels\/document\.xml\.rels)$/.test(path)
			? strToU8(strFromU8(bytes).replace(randomId, count))
			: bytes
	])
	const parts = Object.fromEntries(counted)
	parts['docProps/core.xml'] = strToU8(coreProperties(title))
	return zipSync({ ...typesFirst(parts), ...parts }, { mtime: noTime })
}

/** Programs that tell a file by its first bytes look for this part at the front. */
function typesFirst(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
	const path = '[Content_Types].xml'
	const types = parts[path]
	return types === undefined ? {} : { [path]: types }
}

function coreProperties(title: string): string {
	const text = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title></cp:coreProperties>`
}
