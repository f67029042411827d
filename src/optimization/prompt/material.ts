import type { Posting } from '../../posting/schema'

/**
 * Data between delimiters that it cannot close: as JSON, with every `<` written as an escape.
 * Whatever a resume or a posting says to a model stays inside a string.
 */
export function dataBlock(name: string, value: unknown): string {
	return `<${name}>\n${JSON.stringify(value).replaceAll('<', '\\u003c')}\n</${name}>`
}

/** Requirements in one request; a posting that asks for more repeats itself. */
const MOST_REQUIREMENTS = 30

/** What the job asks for, must-haves first. The rest of the posting is no matter of a resume. */
export function postingBlock({ metadata, requirements }: Posting): string {
	const asked = requirements.filter(({ need }) => need !== 'context')
	const duties = requirements.filter(
		({ need, source }) => need === 'context' && source === 'responsibility'
	)
	const all = [
		...asked.filter(({ need }) => need === 'must'),
		...asked.filter(({ need }) => need === 'nice'),
		...duties
	]
	return dataBlock('posting', {
		title: metadata.title,
		asksFor: all.slice(0, MOST_REQUIREMENTS).map(({ id, text }) => ({ id, text }))
	})
}
