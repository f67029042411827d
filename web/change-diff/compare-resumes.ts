import { diffArrays } from 'diff'
import { contactItems } from '../../src/document/contact'
import { entryHead } from '../../src/document/head'
import { punctuation } from '../../src/document/language'
import type { ChangedText } from '../../src/optimization/resource'
import type { Entry, Resume, Section, SectionKind } from '../../src/resume/schema'

type Part = { title: string; kind: SectionKind | 'head'; lines: string[] }

/**
 * What differs between two resumes as they read, section by section: by lines and not by ids, so
 * that versions of different documents can be laid side by side as well.
 */
export function compareResumes(before: Resume, after: Resume): ChangedText[] {
	const old = partsOf(before)
	const now = partsOf(after)
	const found = now.flatMap((part) => {
		const at = placeOf(part, old)
		const [was] = at < 0 ? [] : old.splice(at, 1)
		return compareLines(part.title, was?.lines ?? [], part.lines)
	})
	return [...found, ...old.flatMap(({ title, lines }) => compareLines(title, lines, []))]
}

/** The section of the same title, else of the same kind: `Experience` and `Work history` are one. */
function placeOf(part: Part, among: Part[]): number {
	const title = part.title.toLowerCase()
	const same = among.findIndex((one) => one.title.toLowerCase() === title)
	return same >= 0 ? same : among.findIndex((one) => one.kind === part.kind && one.kind !== 'other')
}

/** The head of the resume, then its sections, as lines. */
function partsOf(resume: Resume): Part[] {
	const { basics } = resume
	const contact = contactItems(basics).map(({ text }) => text)
	const head = [basics.name, basics.label, ...contact].filter((line) => line !== '')
	const marks = punctuation(resume)
	return [
		{ title: '', kind: 'head', lines: head },
		...resume.sections.map((section) => ({
			title: section.title,
			kind: section.kind,
			lines: linesOf(section, marks)
		}))
	]
}

function linesOf(
	section: Section,
	marks: { item: string; colon: string; comma: string }
): string[] {
	return [
		...section.paragraphs.map(({ text }) => text),
		...section.entries.flatMap((entry) => entryLines(entry, marks.comma)),
		...section.groups.map(
			({ label, items }) =>
				(label && label + marks.colon) + items.map(({ text }) => text).join(marks.item)
		)
	].filter((line) => line !== '')
}

function entryLines(entry: Entry, comma: string): string[] {
	const { heading, details, dates } = entryHead(entry)
	const head = [heading, ...details, dates].flatMap((part) => part?.text || [])
	return [head.join(comma), ...[...entry.paragraphs, ...entry.highlights].map(({ text }) => text)]
}

function compareLines(section: string, before: string[], after: string[]): ChangedText[] {
	const { removed, added } = apart(before, after)
	const replaced = pairsOf(removed, added)
	const change = (type: ChangedText['type'], was: string, now: string): ChangedText => ({
		suggestionId: null,
		section,
		type,
		before: was,
		after: now
	})
	return [
		...replaced.map(([was, now]) => change('replaced', was, now)),
		...added
			.filter((line) => !replaced.some(([, now]) => now === line))
			.map((line) => change('inserted', '', line)),
		...removed
			.filter((line) => !replaced.some(([was]) => was === line))
			.map((line) => change('removed', line, '')),
		...orderOf(before, after).map(([was, now]) => change('reordered', was, now))
	]
}

/** Lines of one side only; what merely stands elsewhere is in neither. */
function apart(before: string[], after: string[]) {
	const parts = diffArrays(before, after)
	const gone = parts.flatMap((part) => (part.removed ? part.value : []))
	const come = parts.flatMap((part) => (part.added ? part.value : []))
	return {
		removed: gone.filter((line) => !come.includes(line)),
		added: come.filter((line) => !gone.includes(line))
	}
}

/** Two lines are one line reworded when they share at least this much of their words. */
const likeness = 0.5

/** Each removed line with the added one that is most like it, if any is. */
function pairsOf(removed: string[], added: string[]): [string, string][] {
	const free = new Set(added)
	return removed.flatMap((was): [string, string][] => {
		const [best] = [...free]
			.map((now) => ({ now, like: shared(was, now) }))
			.filter(({ like }) => like >= likeness)
			.toSorted((one, other) => other.like - one.like)
		if (!best) return []
		free.delete(best.now)
		return [[was, best.now]]
	})
}

/** Dice's coefficient over the words of two lines: 1 when they have the same ones, 0 for none. */
function shared(one: string, other: string): number {
	const words = (line: string) => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
	const [a, b] = [words(one), words(other)]
	if (a.size + b.size === 0) return 0
	return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size)
}

/** The lines that both sides have, in either order, where the orders differ. */
function orderOf(before: string[], after: string[]): [string, string][] {
	const was = before.filter((line) => after.includes(line))
	const now = after.filter((line) => before.includes(line))
	const same = was.length !== now.length || was.every((line, index) => line === now[index])
	return same ? [] : [[was.join('\n'), now.join('\n')]]
}
