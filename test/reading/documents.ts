import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { fixtureJson } from './support'

const entry = z.object({
	kind: z.string(),
	title: z.string(),
	organization: z.string(),
	location: z.string(),
	start: z.string().nullable(),
	end: z.string().nullable(),
	current: z.boolean(),
	highlights: z.array(z.string())
})

const readable = z.object({
	file: z.string(),
	language: z.string(),
	basics: z.object({
		name: z.string(),
		label: z.string(),
		email: z.string(),
		phone: z.string(),
		location: z.string()
	}),
	sections: z.array(z.object({ title: z.string(), kind: z.string() })),
	entries: z.array(entry),
	skills: z.array(z.string()),
	/** Every sentence of the document that must come out once. */
	texts: z.array(z.string()),
	/** Words on the page that nobody can see. */
	hidden: z.array(z.string()),
	warnings: z.array(z.string())
})
export type Truth = z.infer<typeof readable>

const unreadable = z.object({ file: z.string(), failure: z.string() })

const truths = readdirSync(new URL('../fixtures/documents', import.meta.url))
	.filter((name) => name.endsWith('.json'))
	.map((name) => z.union([readable, unreadable]).parse(fixtureJson(`documents/${name}`)))

/** The truths of test/fixtures/documents that can be read, and of those that cannot. */
export const readableDocuments = truths.filter((truth) => 'sections' in truth)
export const unreadableDocuments = truths.filter((truth) => 'failure' in truth)
