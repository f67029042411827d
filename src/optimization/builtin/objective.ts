import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { mentions } from './spelling'

/** Where a summary says where somebody wants to work, and the name that follows. */
const aim =
	/\b(?:seeking|looking|apply|applying|join|eager|position|role|internship|opportunity)\b[^.]{0,80}?\b(?:at|with|join|joining)\s+((?:\p{Lu}[\p{L}\d&’'-]*)(?:\s+(?:of|and|&|\p{Lu}[\p{L}\d&’'-]*))*)/gu

/** Words with a capital that name no company. */
const noCompany = /^(?:I|My|The|A|An|Your|This|You|Our|We|It|In|On)$/

/**
 * What a summary says of its writer that no reader can check, and what it was written for
 * when that is another employer than the one of the posting.
 */
export function summaryFlags(resume: Resume, posting: Posting): string[] {
	const text = resume.sections
		.filter((section) => section.kind === 'summary')
		.flatMap((section) => section.paragraphs.map((one) => one.text))
		.join('\n')
	return [...otherEmployer(text, resume, posting), ...emptyWords(text)]
}

function otherEmployer(text: string, resume: Resume, posting: Posting): string[] {
	const own = resume.sections.flatMap((one) => one.entries.map((entry) => entry.organization))
	const known = `${posting.text}\n${posting.metadata.company}\n${own.join('\n')}`
	const names = [...text.matchAll(aim)].map((found) => (found[1] ?? '').replace(/[’']s$/, ''))
	const other = names.find((name) => name !== '' && !noCompany.test(name) && !mentions(known, name))
	return other
		? [
				`Your summary says that you want to work at “${other}”, which this posting does not name. Check that it is meant for this job.`
			]
		: []
}

const empty =
	/\b(?:results?[- ](?:driven|oriented)|self[- ](?:starter|motivated)|hard[- ]?working|team player|go[- ]getter|dynamic|innovative|highly motivated|detail[- ]oriented|passionate|proven track record|think(?:ing)? outside the box)\b/giu

function emptyWords(text: string): string[] {
	const found = [...new Set((text.match(empty) ?? []).map((one) => one.toLowerCase()))].slice(0, 3)
	if (found.length < 2) return []
	const quoted = found.map((one) => `“${one}”`)
	const words = `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
	return [
		`Your summary says ${words}, which anybody can say. One thing that you did, with its figure, says more.`
	]
}
