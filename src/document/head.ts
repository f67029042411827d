import type { Entry } from '../resume/schema'
import { linkLabel, linkTarget } from './link'
import { plain, plainTexts } from './plain'

/** A piece of an entry's head; `id` is `<entry id>.<field>`. */
export type HeadPart = { id: string; text: string; href: string | null }

/**
 * The head of an entry, in the one order that every format keeps: what it was, where, when.
 * An entry without a title is headed by its organisation; one with neither has no heading.
 */
export type EntryHead = {
	heading: HeadPart | null
	details: HeadPart[]
	dates: HeadPart | null
}

export function entryHead(entry: Entry): EntryHead {
	const part = (field: 'title' | 'organization' | 'location' | 'dates'): HeadPart => ({
		id: `${entry.id}.${field}`,
		text: plain(entry[field]),
		href: null
	})
	const url = { id: `${entry.id}.url`, text: linkLabel(entry.url), href: linkTarget(entry.url) }
	const [heading, ...rest] = said(part('title'), part('organization'))
	const [dates] = said(part('dates'))
	return {
		heading: heading ?? null,
		details: [...rest, ...said(part('location'), url)],
		dates: dates ?? null
	}
}

/** Whether the head is all there is. */
export function isBrief(entry: Entry): boolean {
	return plainTexts([...entry.paragraphs, ...entry.highlights]).length === 0
}

function said(...parts: HeadPart[]): HeadPart[] {
	return parts.filter(({ text }) => text !== '')
}
