import type { Entry, Resume, Section, Text } from '../../src/resume/schema'

/** Any JSON: a resume in the wild leaves out fields, and gives others another shape. */
type Fields = { [key: string]: unknown }

/**
 * A JSON Resume (jsonresume.org) as ours. Ids say where a piece comes from (`work-0-highlights-1`,
 * entries `work-0`), so that a path into the JSON finds it. What is missing is empty, and what
 * has another shape than the schema's is left out; this never throws.
 */
export function fromJsonResume(json: unknown): Resume {
	const root = fieldsOf(json)
	const basics = fieldsOf(root.basics)
	return {
		language: stringOf(root.language) || 'en',
		basics: {
			name: stringOf(basics.name),
			label: stringOf(basics.label),
			email: stringOf(basics.email),
			phone: stringOf(basics.phone),
			location: placeOf(basics.location),
			url: stringOf(basics.url),
			profiles: []
		},
		sections: [
			aSection('basics', 'summary', { paragraphs: textsOf('basics-summary', basics.summary) }),
			...entrySections.map(([key, kind]) =>
				aSection(key, kind, { entries: listOf(root[key]).map((one, at) => entryOf(key, one, at)) })
			),
			...groupSections.map(([key, kind]) =>
				aSection(key, kind, {
					groups: [
						{ id: `${key}-group`, label: '', items: listOf(root[key]).flatMap(itemsOf(key)) }
					]
				})
			)
		].filter((one) => one.paragraphs.length + one.entries.length + one.groups.length > 0)
	}
}

const entrySections: [string, Section['kind']][] = [
	['work', 'work'],
	['volunteer', 'volunteer'],
	['projects', 'projects'],
	['education', 'education'],
	['certificates', 'certificates'],
	['publications', 'publications'],
	['awards', 'awards']
]

const groupSections: [string, Section['kind']][] = [
	['skills', 'skills'],
	['languages', 'languages'],
	['interests', 'interests']
]

function aSection(id: string, kind: Section['kind'], over: Partial<Section>): Section {
	return { id, kind, title: '', paragraphs: [], entries: [], groups: [], ...over }
}

function entryOf(key: string, json: unknown, at: number): Entry {
	const fields = fieldsOf(json)
	const id = `${key}-${at}`
	const start = dateOf(fields.startDate)
	const end = dateOf(fields.endDate ?? fields.date ?? fields.releaseDate)
	return {
		id,
		title: titleOf(key, fields, json),
		organization: stringOf(
			key === 'work' || key === 'volunteer'
				? (fields.name ?? fields.company ?? fields.organization)
				: (fields.institution ??
						fields.issuer ??
						fields.publisher ??
						fields.awarder ??
						fields.entity)
		),
		location: placeOf(fields.location),
		url: '',
		dates: [fields.startDate, fields.endDate ?? fields.date ?? fields.releaseDate]
			.map(stringOf)
			.filter((date) => date !== '')
			.join(' – '),
		start,
		end,
		current: start !== null && end === null,
		paragraphs: [
			...textsOf(`${id}-summary`, fields.summary),
			...textsOf(`${id}-description`, fields.description),
			...textsOf(`${id}-score`, fields.score)
		],
		highlights: listOf(fields.highlights ?? fields.courses).flatMap((one, index) =>
			textsOf(`${id}-highlights-${index}`, one)
		)
	}
}

function titleOf(key: string, fields: Fields, json: unknown): string {
	if (key === 'education') {
		return [fields.studyType, fields.area]
			.map(stringOf)
			.filter((part) => part !== '')
			.join(', ')
	}
	if (key === 'work' || key === 'volunteer') return stringOf(fields.position)
	return stringOf(fields.name ?? fields.title ?? json)
}

/** A skill with its level and keywords, a language with its fluency, or a bare string. */
function itemsOf(key: string): (json: unknown, at: number) => Text[] {
	return (json, at) => {
		const fields = fieldsOf(json)
		const name = stringOf(fields.name ?? fields.language ?? json)
		const detail = stringOf(fields.fluency ?? fields.level)
		return [
			...textsOf(`${key}-${at}`, [name, detail].filter((part) => part !== '').join(': ')),
			...listOf(fields.keywords).flatMap((word, index) =>
				textsOf(`${key}-${at}-keywords-${index}`, word)
			)
		]
	}
}

function textsOf(id: string, json: unknown): Text[] {
	const text = stringOf(json)
	return text === '' ? [] : [{ id, text }]
}

function placeOf(json: unknown): string {
	const { city, region, countryCode } = fieldsOf(json)
	const parts = [json, city, region, countryCode].map(stringOf)
	return parts.filter((part) => part !== '').join(', ')
}

function dateOf(json: unknown): string | null {
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(stringOf(json))?.[0] ?? null
}

export function fieldsOf(json: unknown): Fields {
	return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {}
}

export function listOf(json: unknown): unknown[] {
	return Array.isArray(json) ? json : []
}

/** The text, a number as text, and `''` for anything else. */
export function stringOf(json: unknown): string {
	if (typeof json === 'number') return String(json)
	return typeof json === 'string' ? json.trim() : ''
}
