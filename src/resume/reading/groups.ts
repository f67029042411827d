import type { SectionKind, Span } from '../schema'
import type { Block } from './blocks'
import { isLevel, withoutRating } from './levels'
import { wordsOf } from './line'
import { lookOf } from './look'

export type RawGroup = {
	label: { text: string; spans: Span[] } | null
	items: { text: string; spans: Span[] }[]
}

/** Rows of skills, languages or interests: by label where one stands before them. */
export function groupsOf(blocks: Block[], kind: SectionKind): RawGroup[] {
	const groups: RawGroup[] = []
	const labelLook = subheadingLook(blocks)
	for (const block of blocks) {
		const line = block.lines[0]
		if (!line) continue
		if (labelLook && !block.bullet && lookOf(line) === labelLook) {
			const text = block.text.replace(/\s*[:：]\s*$/, '')
			groups.push({ label: { text, spans: block.spans }, items: [] })
			continue
		}
		// "English: native" is a language with its level, not a label with its items.
		const { label, rest } =
			kind === 'languages' ? { label: null, rest: block.text } : takeLabel(block)
		const items = itemsOf(withoutRating(rest)).map((text) => ({ text, spans: block.spans }))
		if (label) groups.push({ label: { text: label, spans: block.spans }, items })
		else add(open(groups).items, items)
	}
	return groups.filter((group) => group.items.length > 0 || group.label)
}

type Item = RawGroup['items'][number]

/** "Advanced" alone below "Web Design" is no skill of its own; before any other word it may head a list. */
function add(items: Item[], more: Item[]): void {
	const last = items.at(-1)
	const [item] = more
	if (!last || !item || more.length > 1 || !isLevel(item.text) || isLevel(items[0]?.text ?? ''))
		items.push(...more)
	else if (!last.text.endsWith(')')) items[items.length - 1] = rated(last, item)
	else items.push(item)
}

function rated(item: Item, { text, spans }: Item): Item {
	const level = text.replace(/^[([]|[)\]]$/g, '')
	return { text: `${item.text} (${level})`, spans: [...item.spans, ...spans] }
}

function open(groups: RawGroup[]): RawGroup {
	const last = groups.at(-1)
	if (last) return last
	const fresh: RawGroup = { label: null, items: [] }
	groups.push(fresh)
	return fresh
}

/** A look that only some lines have, each followed by one without it: labels on lines of their own. */
function subheadingLook(blocks: Block[]): string | null {
	const looks = blocks.map((block) => (block.lines[0] ? lookOf(block.lines[0]) : ''))
	const bold = blocks.filter((block) => isLabelLine(block))
	const first = bold[0]?.lines[0]
	if (!first || bold.length === blocks.length) return null
	const look = lookOf(first)
	const alone = looks.every(
		(one, i) => one !== look || (looks[i + 1] !== undefined && looks[i + 1] !== look)
	)
	return alone ? look : null
}

function isLabelLine(block: Block): boolean {
	const line = block.lines[0]
	if (!line || block.bullet || block.lines.length > 1 || line.cells.length > 1) return false
	return (
		(line.bold || /[:：]$/.test(line.text)) &&
		wordsOf(line.text).length <= 6 &&
		!/[,;]/.test(line.text)
	)
}

/** `Tools: Git, Jira`, a bold label before plain text, or a label in a column of its own. */
function takeLabel(block: Block): { label: string | null; rest: string } {
	const colon = block.text.match(/^([^:：,;]{2,45})[:：]\s+?(\S.*)$|^([^:：,;]{2,45})：(\S.*)$/s)
	const label = colon?.[1] ?? colon?.[3]
	if (label && wordsOf(label).length <= 6) return { label, rest: colon?.[2] ?? colon?.[4] ?? '' }
	const line = block.lines[0]
	const [first, second] = line?.cells ?? []
	if (block.lines.length >= 1 && first && second && line?.cells.length === 2) {
		const rest = block.text.slice(first.text.length).trim()
		if (/[,;•|]/.test(rest) && !/[,;]/.test(first.text)) return { label: first.text, rest }
	}
	const runs = line?.cells[0]?.runs.filter((run) => run.text.trim() !== '') ?? []
	const [bold, plain] = runs
	if (bold?.bold && plain && !plain.bold && wordsOf(bold.text).length <= 6) {
		const text = bold.text.trim()
		const rest = block.text.slice(text.length).replace(/^\s*[:：–—-]\s*/, '')
		if (block.text.startsWith(text) && rest.trim() !== '')
			return { label: text.replace(/\s*[:：]$/, ''), rest: rest.trim() }
	}
	return { label: null, rest: block.text }
}

/** Splits at the strongest separator there is; brackets are kept whole, sentences too. */
export function itemsOf(text: string): string[] {
	if (/[.。]\s+\p{Lu}/u.test(text) && wordsOf(text).length > 12) return [text]
	for (const separator of [/\s*[•●·▪◦|⋅∙]\s*/, /\s*[;；]\s*/, /\s*[,，、،]\s+|\s*[，、،]\s*/]) {
		const items = splitOutside(text, separator)
		if (items.length > 1)
			return items.flatMap((item) =>
				/[;,，、]\s/.test(item) && wordsOf(item).length > 3 ? itemsOf(item) : [item]
			)
	}
	const whole = text.replace(/[.,;]\s*$/, '').trim()
	return whole === '' ? [] : [whole]
}

function splitOutside(text: string, separator: RegExp): string[] {
	const hidden = text.replace(/[(（[][^()（）[\]]*[)）\]]/g, (match) =>
		match.replace(/./gs, (letter) => String.fromCharCode(0xe000 + (letter.charCodeAt(0) & 0xfff)))
	)
	let at = 0
	const items: string[] = []
	for (const match of hidden.matchAll(new RegExp(separator, 'g'))) {
		items.push(text.slice(at, match.index))
		at = (match.index ?? 0) + match[0].length
	}
	items.push(text.slice(at))
	return items.map((item) => item.replace(/[.]\s*$/, '').trim()).filter(Boolean)
}
