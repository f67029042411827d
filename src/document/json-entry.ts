import type { Entry } from '../resume/schema'
import type {
	JsonAward,
	JsonCertificate,
	JsonEducation,
	JsonProject,
	JsonPublication,
	JsonReference,
	JsonVolunteer,
	JsonWork
} from './json-schema'
import { linkTarget } from './link'
import { plain, plainTexts } from './plain'

export function jsonWork(entry: Entry): JsonWork {
	return {
		...said({ name: entry.organization, position: entry.title }),
		...placed(entry),
		...period(entry),
		...said({ summary: paragraphs(entry) }),
		...listed('highlights', entry)
	}
}

export function jsonVolunteer(entry: Entry): JsonVolunteer {
	return {
		...said({ organization: entry.organization, position: entry.title }),
		...placed(entry),
		...period(entry),
		...said({ summary: paragraphs(entry) }),
		...listed('highlights', entry)
	}
}

/** The degree stays whole in `studyType`: where its subject begins is not for us to guess. */
export function jsonEducation(entry: Entry): JsonEducation {
	return {
		...said({ institution: entry.organization, studyType: entry.title }),
		...placed(entry),
		...period(entry),
		...said({ summary: paragraphs(entry) }),
		...listed('courses', entry)
	}
}

export function jsonProject(entry: Entry): JsonProject {
	return {
		...said({ name: entry.title, entity: entry.organization }),
		...placed(entry),
		...period(entry),
		...said({ description: paragraphs(entry) }),
		...listed('highlights', entry)
	}
}

export function jsonAward(entry: Entry): JsonAward {
	return {
		...said({ title: entry.title, awarder: entry.organization, date: issued(entry) }),
		...placed(entry),
		...said({ summary: body(entry) })
	}
}

export function jsonCertificate(entry: Entry): JsonCertificate {
	return {
		...said({ name: entry.title, issuer: entry.organization, date: issued(entry) }),
		...placed(entry),
		...said({ summary: body(entry) })
	}
}

export function jsonPublication(entry: Entry): JsonPublication {
	return {
		...said({ name: entry.title, publisher: entry.organization, releaseDate: issued(entry) }),
		...placed(entry),
		...said({ summary: body(entry) })
	}
}

export function jsonReference(entry: Entry): JsonReference {
	const { title, organization, location, url, dates } = entry
	const name = [title, organization, location, url, dates].map(plain).filter((part) => part !== '')
	return said({ name: name.join(', '), reference: body(entry) })
}

/** Place, dates as written, and the link: `url` must be a URI, so what is not one is a `link`. */
function placed(entry: Entry): { location?: string; url?: string; link?: string; dates?: string } {
	const url = linkTarget(entry.url)
	return {
		...said({ location: entry.location }),
		...(url === null ? said({ link: entry.url }) : { url }),
		...said({ dates: entry.dates })
	}
}

function period({ start, end }: Entry): { startDate?: string; endDate?: string } {
	return said({ startDate: start ?? '', endDate: end ?? '' })
}

function issued({ start, end }: Entry): string {
	return end ?? start ?? ''
}

function paragraphs(entry: Entry): string {
	return plainTexts(entry.paragraphs).join('\n')
}

function body(entry: Entry): string {
	return plainTexts([...entry.paragraphs, ...entry.highlights]).join('\n')
}

function listed<Key extends string>(key: Key, entry: Entry): { [K in Key]?: string[] } {
	const texts = plainTexts(entry.highlights)
	const list: { [K in Key]?: string[] } = {}
	if (texts.length > 0) list[key] = texts
	return list
}

/** The fields that say something. */
export function said<Field extends string>(
	fields: Record<Field, string>
): {
	[K in Field]?: string
} {
	const kept: { [K in Field]?: string } = {}
	for (const field in fields) if (fields[field].trim() !== '') kept[field] = fields[field]
	return kept
}
