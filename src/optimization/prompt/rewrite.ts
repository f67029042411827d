import { estimateTokens } from '../../model/cost'
import type { Posting } from '../../posting/schema'
import type { Entry, Resume, Section, Text } from '../../resume/schema'
import type { Strategy } from '../schema'
import { rewriteSchema } from './answers'
import { dataBlock, postingBlock } from './material'
import { editor, TEMPERATURE, type Writing } from './writing'

/** Bullets in one request: with more, models skip some and answers come late. */
const MOST_BULLETS = 12
/** Requests for bullets in one optimization; what is older is left as it is. */
const MOST_REQUESTS = 6
/** What the frame around one new bullet takes: its id, the reason, the evidence. */
const FRAME_TOKENS = 90

type Part = { section: Section; entries: { entry: Entry; bullets: Text[] }[] }

/** Null where sentences stay as the person wrote them. */
const boldness: Record<Strategy, string | null> = {
	conservative: null,
	default: 'Change a bullet only where it gets clearer or answers the posting better.',
	aggressive_keywords:
		'Wherever a bullet means what the posting asks for in other words, use the words of the posting.'
}

/** One request for each part of the resume that has bullets, the first part of the document first. */
export function rewriteWritings(resume: Resume, posting: Posting, strategy: Strategy): Writing[] {
	const bold = boldness[strategy]
	if (bold === null) return []
	const asked = postingBlock(posting)
	return partsOf(resume)
		.slice(0, MOST_REQUESTS)
		.map((part, index) => writing(part, index, asked, bold))
}

function writing(part: Part, index: number, asked: string, bold: string): Writing {
	const bullets = part.entries.flatMap((one) => one.bullets)
	const answered = bullets.reduce(
		(sum, { text }) => sum + estimateTokens(text) * 1.3 + FRAME_TOKENS,
		0
	)
	return {
		kind: 'rewrite',
		task: {
			id: `${part.section.id}/${index + 1}`,
			template: 'rewrite/1',
			instructions: `${editor}

Your task: improve bullets of one section for the job in <posting>.
- ${bold}
- Use the posting's own term for what a bullet calls otherwise, if it is the same thing.
- Begin with the verb that says what the person did.
- One bullet stays one bullet, and gets no longer than it was by more than a few words.
- Leave out of your answer every bullet that is good as it is.
- Name each bullet by its id. \`evidence\` holds the ids of the bullets and requirements that the new words rest on.`,
			material: `${asked}\n\n${dataBlock('resume', described(part))}`,
			answer: { name: 'rewritten_bullets', schema: rewriteSchema },
			maxOutputTokens: Math.ceil(200 + answered),
			temperature: TEMPERATURE
		}
	}
}

function described({ section, entries }: Part) {
	return {
		section: section.title,
		entries: entries.map(({ entry, bullets }) => ({
			title: entry.title,
			organization: entry.organization,
			dates: entry.dates,
			bullets: bullets.map(({ id, text }) => ({ id, text }))
		}))
	}
}

function partsOf(resume: Resume): Part[] {
	const sections = resume.sections.filter(({ kind }) => kind !== 'education')
	return sections.flatMap((section) => {
		const parts: Part[] = []
		for (const entry of section.entries) {
			for (const bullets of inLots(entry.highlights)) add(parts, section, entry, bullets)
		}
		return parts
	})
}

function add(parts: Part[], section: Section, entry: Entry, bullets: Text[]): void {
	const last = parts.at(-1)
	const size = last?.entries.reduce((sum, one) => sum + one.bullets.length, 0) ?? 0
	if (last && size + bullets.length <= MOST_BULLETS) last.entries.push({ entry, bullets })
	else parts.push({ section, entries: [{ entry, bullets }] })
}

function inLots(bullets: Text[]): Text[][] {
	const count = Math.ceil(bullets.length / MOST_BULLETS)
	return Array.from({ length: count }, (_, index) =>
		bullets.slice(index * MOST_BULLETS, (index + 1) * MOST_BULLETS)
	)
}
