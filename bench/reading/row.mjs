/** What the yardstick of readers compares: a file's fields as plain lists. */
export function rowOf(file, ms, { result, bullets }) {
	if (!result.ok) return { file, ms, error: codeOf(result.failure) }
	const { basics, sections } = result.value.resume
	const entries = sections.flatMap((section) =>
		section.entries.map((entry) => ({ ...entry, kind: section.kind }))
	)
	const jobs = entries.filter(({ kind }) => kind === 'work' || kind === 'volunteer')
	const schools = entries.filter(({ kind }) => kind === 'education')
	return {
		file,
		ms,
		name: basics.name,
		email: basics.email,
		phone: basics.phone,
		sections: filled(sections.map(({ title }) => title)),
		employers: filled(jobs.map(({ organization }) => organization)),
		titles: filled(jobs.map(({ title }) => title)),
		schools: filled(schools.map(({ organization }) => organization)),
		dates: filled(entries.map(({ dates }) => dates)),
		skills: filled(sections.flatMap(skillsIn)),
		bullets
	}
}

/** A failure as `parse_failed/scanned` or `unsupported_format`. */
export function codeOf({ code, reason }) {
	return reason ? `${code}/${reason}` : code
}

/** A skill may be named in a group, in a sentence or in a list item. */
function skillsIn({ groups, entries, paragraphs }) {
	return [
		...groups.flatMap(({ label, items }) => [label, ...items.map(({ text }) => text)]),
		...entries.flatMap((entry) =>
			[...entry.highlights, ...entry.paragraphs].map(({ text }) => text)
		),
		...paragraphs.map(({ text }) => text)
	]
}

function filled(texts) {
	return texts.filter(Boolean)
}
