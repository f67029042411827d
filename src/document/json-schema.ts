import type { Section, SectionKind } from '../resume/schema'

/**
 * JSON Resume v1.0.0 (github.com/jsonresume/resume-schema), as far as we write it. Dates are
 * `2020`, `2020-03` or `2020-03-14`. The schema lets every item carry further fields; ours
 * are `dates` (as the resume writes them) and what an item has no field for.
 */
export type JsonResume = {
	$schema: string
	basics: JsonBasics
	work: JsonWork[]
	volunteer: JsonVolunteer[]
	education: JsonEducation[]
	awards: JsonAward[]
	certificates: JsonCertificate[]
	publications: JsonPublication[]
	skills: JsonKeywords[]
	languages: JsonLanguage[]
	interests: JsonKeywords[]
	references: JsonReference[]
	projects: JsonProject[]
	meta: { version: string; resumax: JsonExtras }
}

/** What the schema has no place for, so that nothing of the resume is lost. */
export type JsonExtras = {
	language: string
	/** The sections in the resume's own order, with the titles it gives them. */
	sections: { kind: SectionKind; title: string }[]
	/** Sections of kind `other`, and of any other section the parts that its kind cannot hold. */
	otherSections: Section[]
}

export type JsonBasics = {
	name: string
	label?: string
	email?: string
	phone?: string
	url?: string
	summary?: string
	location?: { address: string }
	profiles: { network?: string; url?: string }[]
}

type Dated = { startDate?: string; endDate?: string }
type Placed = { location?: string; dates?: string; link?: string }
type Body = { summary?: string; highlights?: string[] }

export type JsonWork = Dated & Placed & Body & { name?: string; position?: string; url?: string }
export type JsonVolunteer = Dated &
	Placed &
	Body & { organization?: string; position?: string; url?: string }
export type JsonEducation = Dated &
	Placed & {
		institution?: string
		studyType?: string
		url?: string
		summary?: string
		courses?: string[]
	}
export type JsonProject = Dated &
	Placed & {
		name?: string
		entity?: string
		description?: string
		highlights?: string[]
		url?: string
	}
type Issued = Placed & { url?: string; summary?: string }
export type JsonAward = Issued & { title?: string; awarder?: string; date?: string }
export type JsonCertificate = Issued & { name?: string; issuer?: string; date?: string }
export type JsonPublication = Issued & { name?: string; publisher?: string; releaseDate?: string }
export type JsonKeywords = { name?: string; keywords?: string[] }
export type JsonLanguage = { language?: string; fluency?: string }
export type JsonReference = { name?: string; reference?: string }
