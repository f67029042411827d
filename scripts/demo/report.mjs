/** The result for a person: score and why, changes with their reasons, files. */
export function printReport({ resume, posting, optimization, version, files }) {
	const { basics } = resume.resume
	const { result } = optimization
	title('Who and what for')
	console.log(`${basics.name || '(no name found)'} <${basics.email || 'no e-mail found'}>`)
	console.log([posting.title, posting.company, posting.location].filter(Boolean).join(', '))
	for (const { message } of resume.warnings) console.log(`! ${message}`)

	title('Score')
	if (result.score.band === 'unscored') console.log('Not enough in this posting to score.')
	else printScore(version, result.score)

	title(`Changes (${version.acceptedCount} of ${result.suggestions.length} accepted)`)
	const accepted = new Set(version.acceptedChanges.accepted)
	for (const suggestion of result.suggestions) {
		printChange(
			suggestion,
			result.diff.find((line) => line.suggestionId === suggestion.id),
			accepted
		)
	}
	if (result.refused > 0)
		console.log(`${result.refused} refused: the resume does not support them.`)
	for (const line of result.advice) console.log(`· ${line}`)

	title('Files')
	for (const { path, size, readBack } of files) {
		const found = readBack.texts - readBack.missing.length
		console.log(
			`${path}  ${Math.ceil(size / 1024)} KB, ${found} of ${readBack.texts} texts read back`
		)
	}
}

function printScore(version, score) {
	console.log(`${version.scoreBefore} before, ${version.score} with the accepted changes`)
	for (const part of version.scoreDetail.parts) {
		console.log(`  ${`${part.points}/${part.max}`.padStart(11)}  ${part.label}: ${part.reason}`)
	}
	for (const requirement of score.requirements.filter(({ need }) => need === 'must')) {
		const words = requirement.matches.map(({ quote }) => quote).join(', ') || 'missing'
		console.log(
			`  ${`${requirement.points}/${requirement.max}`.padStart(11)}  ${requirement.text} → ${words}`
		)
	}
}

function printChange(suggestion, line, accepted) {
	const mark = accepted.has(suggestion.id) ? '✓' : '?'
	console.log(`${mark} ${line.section || 'Head'}: ${suggestion.reason}`)
	if (line.type === 'reordered') return
	if (line.before) console.log(`    - ${line.before}`)
	if (line.after) console.log(`    + ${line.after}`)
	if (suggestion.uncertain) console.log(`    (kept as it was: ${suggestion.warning})`)
}

function title(text) {
	console.log(`\n${text}\n${'─'.repeat(text.length)}`)
}
