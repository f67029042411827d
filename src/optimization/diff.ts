import { diffArrays } from 'diff'
import type { Resume, Section, Text } from '../resume/schema'
import { wordsOf } from './words'

/** A stretch of words; the `same` and `removed` ones make up `before`, the `same` and `added` ones `after`. */
export type WordDiff = { kind: 'same' | 'removed' | 'added'; text: string }

export type TextDiff = {
	/** Id of the text, `<entry id>.<field>`, `<group id>.label` or `basics.label`. */
	id: string
	change: 'changed' | 'added' | 'removed'
	before: string
	after: string
	words: WordDiff[]
}

/** What differs in one section. `moved` names the lists whose order changed (see `change` in schema.ts). */
export type SectionDiff = {
	sectionId: string
	title: string
	change: 'changed' | 'added' | 'removed'
	texts: TextDiff[]
	moved: string[]
}

/**
 * How `after` came from `before`, word by word, white space included. Words are Unicode's
 * (UAX 29), so Chinese and Japanese are compared by word as well.
 */
export function diffWords(before: string, after: string): WordDiff[] {
	const parts = diffArrays(wordsOf(before), wordsOf(after)).map(
		(part): WordDiff => ({
			kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
			text: part.value.join('')
		})
	)
	return joinAcrossSpaces(parts)
}

/** The sections in which two resumes differ, the head of the resume first as section `basics`. */
export function diffResumes(before: Resume, after: Resume): SectionDiff[] {
	const old = new Map(before.sections.map((section) => [section.id, section]))
	const kept = new Set(after.sections.map((section) => section.id))
	const head = compare('basics.label', before.basics.label, after.basics.label)
	const found: SectionDiff[] = [
		{
			sectionId: 'basics',
			title: '',
			change: 'changed',
			texts: head ? [head] : [],
			moved: moved('sections', before.sections, after.sections)
		},
		...after.sections.map((section) => diffSection(old.get(section.id), section)),
		...before.sections
			.filter((section) => !kept.has(section.id))
			.map((section) => diffSection(section, undefined))
	]
	return found.filter((one) => one.change !== 'changed' || one.texts.length + one.moved.length > 0)
}

function diffSection(before: Section | undefined, after: Section | undefined): SectionDiff {
	const from = before ? textsOf(before) : new Map<string, string>()
	const to = after ? textsOf(after) : new Map<string, string>()
	const ids = [...new Set([...to.keys(), ...from.keys()])]
	const part = after ?? before
	return {
		sectionId: part?.id ?? '',
		title: part?.title ?? '',
		change: before && after ? 'changed' : after ? 'added' : 'removed',
		texts: ids.flatMap((id) => compare(id, from.get(id), to.get(id)) ?? []),
		moved: before && after ? movedLists(before, after) : []
	}
}

function compare(id: string, before = '', after = ''): TextDiff | undefined {
	if (before === after) return
	const change = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
	return { id, change, before, after, words: diffWords(before, after) }
}

function textsOf(section: Section): Map<string, string> {
	const all = new Map<string, string>()
	const add = (texts: Text[]) => {
		for (const text of texts) all.set(text.id, text.text)
	}
	add(section.paragraphs)
	for (const entry of section.entries) {
		for (const field of ['title', 'organization', 'location', 'dates'] as const) {
			all.set(`${entry.id}.${field}`, entry[field])
		}
		add(entry.paragraphs)
		add(entry.highlights)
	}
	for (const group of section.groups) {
		all.set(`${group.id}.label`, group.label)
		add(group.items)
	}
	return all
}

function movedLists(before: Section, after: Section): string[] {
	const lists = (section: Section): [string, { id: string }[]][] => [
		[`${section.id}.paragraphs`, section.paragraphs],
		[`${section.id}.entries`, section.entries],
		[`${section.id}.groups`, section.groups],
		...section.entries.flatMap((entry): [string, Text[]][] => [
			[`${entry.id}.paragraphs`, entry.paragraphs],
			[`${entry.id}.highlights`, entry.highlights]
		]),
		...section.groups.map((group): [string, Text[]] => [`${group.id}.items`, group.items])
	]
	const old = new Map(lists(before))
	return lists(after).flatMap(([name, members]) => moved(name, old.get(name) ?? [], members))
}

/** The list's name when the members that both sides have stand in another order. */
function moved(name: string, before: { id: string }[], after: { id: string }[]): string[] {
	const was = new Map(before.map((one, index) => [one.id, index]))
	const places = after.flatMap((one) => was.get(one.id) ?? [])
	return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
		? []
		: [name]
}

/** A lone space between two changed words reads better as part of the change than as an island. */
function joinAcrossSpaces(parts: WordDiff[]): WordDiff[] {
	const joined: WordDiff[] = []
	let removed = ''
	let added = ''
	const flush = () => {
		if (removed) joined.push({ kind: 'removed', text: removed })
		if (added) joined.push({ kind: 'added', text: added })
		removed = ''
		added = ''
	}
	parts.forEach((part, index) => {
		const next = parts[index + 1]
		const island = part.text.trim() === '' && removed !== '' && added !== '' && next !== undefined
		if (part.kind !== 'same') {
			if (part.kind === 'removed') removed += part.text
			else added += part.text
		} else if (island) {
			removed += part.text
			added += part.text
		} else {
			flush()
			joined.push(part)
		}
	})
	flush()
	return joined
}
