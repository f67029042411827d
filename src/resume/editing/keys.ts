import type { Entry, Resume } from '../schema'

/** One text or field of a resume under the key that its provenance has. */
export type Keyed = { key: string; text: string }

const basicsFields = ['name', 'label', 'email', 'phone', 'location', 'url'] as const

/**
 * Everything a resume says, in its order, under the keys of `provenance`: the id of a text or
 * profile, `<id>.<field>`, or `basics.<field>`. `text` is `''` where nothing stands; for dates
 * it holds what was understood of them too, so that two can be compared.
 */
export function keyedTexts({ basics, sections }: Resume): Keyed[] {
	return [
		...basicsFields.map((name) => ({ key: `basics.${name}`, text: basics[name] })),
		...basics.profiles.map(({ id, network, url }) => ({
			key: id,
			text: url === '' ? network : `${network} ${url}`.trim()
		})),
		...sections.flatMap((section) => [
			{ key: `${section.id}.title`, text: section.title },
			{ key: `${section.id}.kind`, text: section.kind },
			...section.paragraphs.map(keyed),
			...section.entries.flatMap(ofEntry),
			...section.groups.flatMap(({ id, label, items }) => [
				{ key: `${id}.label`, text: label },
				...items.map(keyed)
			])
		])
	]
}

function ofEntry(entry: Entry): Keyed[] {
	const { id, title, organization, location, url } = entry
	return [
		{ key: `${id}.title`, text: title },
		{ key: `${id}.organization`, text: organization },
		{ key: `${id}.location`, text: location },
		{ key: `${id}.dates`, text: datesText(entry) },
		{ key: `${id}.url`, text: url },
		...entry.paragraphs.map(keyed),
		...entry.highlights.map(keyed)
	]
}

function datesText({ dates, start, end, current }: Entry): string {
	const understood = [start, end, current ? 'current' : null].filter((one) => one !== null)
	return [dates, ...understood].join(' ').trim()
}

function keyed({ id, text }: { id: string; text: string }): Keyed {
	return { key: id, text }
}
