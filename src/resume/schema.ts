import { z } from 'zod'
import { type SectionKind, sectionKinds } from './kinds'

/**
 * A resume as the product knows it: contact, then the document's own sections in
 * their own order. Every piece of text has an id that stays the same for as long
 * as the piece exists, so that suggestions, evidence and spans can point at it.
 *
 * `toJsonResume` turns it into the ecosystem's schema (jsonresume.org); why the
 * section list and not that schema is the master: docs/decisions/003.
 */

/** A calendar date as precise as the document states it: `2020`, `2020-03` or `2020-03-14`. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const text = z.object({ id: z.string(), text: z.string() })
export type Text = z.infer<typeof text>

/** One job, degree, project …: whatever the document heads with an organisation, a title or dates. */
export const entry = z.object({
	id: z.string(),
	/** Job title, degree with its field, name of a project or certificate. */
	title: z.string(),
	/** Employer, school, publisher, issuer. */
	organization: z.string(),
	location: z.string(),
	url: z.string(),
	/** The dates as the document writes them, e.g. `Jan 2020 – Present`. */
	dates: z.string(),
	start: partialDate.nullable(),
	end: partialDate.nullable(),
	/** Open end: "Present", "heute", … `end` is null then. */
	current: z.boolean(),
	/** Text of the entry that is not a bullet. */
	paragraphs: z.array(text),
	highlights: z.array(text)
})
export type Entry = z.infer<typeof entry>

/** A row of skills, languages or interests with the label it stands under (`''` when it has none). */
export const group = z.object({
	id: z.string(),
	label: z.string(),
	items: z.array(text)
})
export type Group = z.infer<typeof group>

export { type SectionKind, sectionKinds }

export const section = z.object({
	id: z.string(),
	kind: z.enum(sectionKinds),
	/** The heading as the document writes it; `''` where text stands without one. */
	title: z.string(),
	paragraphs: z.array(text),
	entries: z.array(entry),
	groups: z.array(group)
})
export type Section = z.infer<typeof section>

export const profile = z.object({ id: z.string(), network: z.string(), url: z.string() })
export type Profile = z.infer<typeof profile>

export const basics = z.object({
	name: z.string(),
	/** The line under the name: current or wanted job title. */
	label: z.string(),
	email: z.string(),
	phone: z.string(),
	location: z.string(),
	url: z.string(),
	profiles: z.array(profile)
})
export type Basics = z.infer<typeof basics>

export const resume = z.object({
	/** BCP 47 tag of the language most of the text is in; `und` when unclear. */
	language: z.string(),
	basics,
	sections: z.array(section)
})
export type Resume = z.infer<typeof resume>

/**
 * Where a piece of text stands in the document it was read from: on a page of a
 * PDF (points from the top left corner) or in a paragraph of a DOCX (0-based,
 * in reading order).
 */
export const span = z.union([
	z.object({
		page: z.number().int().min(1),
		x: z.number(),
		y: z.number(),
		width: z.number(),
		height: z.number()
	}),
	z.object({ paragraph: z.number().int().min(0) })
])
export type Span = z.infer<typeof span>

/**
 * Where a field comes from and how sure the reader is (0–1; below 0.6 is shown as unsure).
 * `by` is set where a person wrote it or said that it is right: the confidence is 1 then, and
 * the spans, if any, are where the reader had found what stood there before.
 */
export const provenance = z.object({
	spans: z.array(span),
	confidence: z.number().min(0).max(1),
	by: z.literal('person').optional(),
	/** When the person vouched for it as true, where they did so. */
	attestedAt: z.iso.datetime().optional()
})
export type Provenance = z.infer<typeof provenance>

/** Something a person should look at before trusting what was read. */
export const readingWarning = z.object({ code: z.string(), message: z.string() })
export type ReadingWarning = z.infer<typeof readingWarning>

/** How a revision that was not read from the file came about; `from` is the revision before it. */
export const revised = z.object({
	/** The earlier revision whose content came back; null for a correction by hand. */
	restored: z.number().int().nullable(),
	from: z.number().int(),
	/** Texts and fields: with other words, new, and gone. */
	changed: z.number().int(),
	added: z.number().int(),
	removed: z.number().int()
})
export type Revised = z.infer<typeof revised>

/**
 * What the reader gives back for one document. `provenance` is keyed by the id
 * of a text, by `<entry id>.<field>` or by `basics.<field>`.
 */
export const readResume = z.object({
	resume,
	provenance: z.record(z.string(), provenance),
	warnings: z.array(readingWarning),
	/** Pages of a PDF; 0 for a DOCX, which has none before it is laid out. */
	pages: z.number().int().min(0),
	/** Absent in what was read from the file. */
	revised: revised.optional()
})
export type ReadResume = z.infer<typeof readResume>
