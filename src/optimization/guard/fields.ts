import type { Resume } from '../../resume/schema'
import { type Finding, refuse } from './verdict'

/** Facts of an entry may change in case, spacing and punctuation only; a headline must be a title held. */
export function checkField(
	master: Resume,
	target: string,
	before: string,
	after: string
): Finding[] {
	if (bare(before) === bare(after)) return []
	if (target === 'basics.label') return checkHeadline(master, after)
	if (target.endsWith('.title')) return [refuse('It changes a title that your resume states.')]
	if (target.endsWith('.organization')) {
		return [refuse('It changes the name of an organisation in your resume.')]
	}
	return [refuse('It changes a place that your resume states.')]
}

/** Whether a target is a fact of an entry or the headline, not free text. */
export function isField(target: string): boolean {
	return target === 'basics.label' || /\.(?:title|organization|location)$/.test(target)
}

function checkHeadline(master: Resume, after: string): Finding[] {
	const held = master.sections
		.filter((section) => ['work', 'volunteer', 'projects'].includes(section.kind))
		.flatMap((section) => section.entries.map((entry) => bare(entry.title)))
	return [...held, bare(master.basics.label)].includes(bare(after))
		? []
		: [refuse(`Your resume does not show the title “${after}”.`)]
}

function bare(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')
}
