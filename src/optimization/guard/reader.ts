import type { Entry, Resume, Section, Text } from '../../resume/schema'
import type { Lexicon } from '../english/lexicon/lexicon'
import { experienceYears } from '../experience'
import { outline } from '../outline'
import { spelledOut } from './notation'
import { entryText, type Ground, ground, type Source, wholeText } from './source'

/** A master made ready for many checks. */
export type Reader = {
	master: Resume
	/** The text at a target; `''` where there is none. */
	wordsAt(target: string): string
	sourceOf(target: string): Source
	/** The organisation of the entry that a target stands in; `''` where there is none. */
	employerAt(target: string): string
	/** Whether a target is one item of a list of skills. */
	isSkill(target: string): boolean
	/** Lines as ground, made once. */
	groundOf(lines: string[]): Ground
	sourceOfList(list: string): Source
	/** The texts beside a target in the same entry, and the certificates: a new text may join them with its own. */
	beside(target: string): string[]
	/** The whole resume, for what is said of the person. */
	person(): Source
}

const readers = new WeakMap<
	Resume,
	{ asOf: string | null; lexicon: Lexicon | null; reader: Reader }
>()

/**
 * A master for checking against; the last one made of it for the same day is kept with it, since
 * what one step has checked the next checks again. With a lexicon more honest rewordings pass; without one a
 * word that the built-in thesaurus does not tie is uncertain.
 */
export function readMaster(
	master: Resume,
	attested: string[],
	asOf: string | null,
	lexicon: Lexicon | null = null
): Reader {
	const kept = readers.get(master)
	const isSame = kept?.asOf === asOf && kept.lexicon === lexicon && attested.length === 0
	if (kept && isSame) return kept.reader
	const reader = makeReader(master, attested, asOf, lexicon)
	if (attested.length === 0) readers.set(master, { asOf, lexicon, reader })
	return reader
}

function makeReader(
	master: Resume,
	attested: string[],
	asOf: string | null,
	lexicon: Lexicon | null
): Reader {
	const english = /^(?:en|und)/.test(master.language) ? lexicon : null
	const places = outline(master)
	const all = ground(wholeText(master), attested, english)
	const years = experienceYears(master, asOf) ?? longestJob(master)
	const languages = languagesOf(master)
	const certificates = master.sections
		.filter((section) => section.kind === 'certificates')
		.flatMap((section) =>
			section.entries.map((one) => `${one.title} ${one.organization} ${one.dates}`.trim())
		)
	const work = master.sections
		.filter(({ kind }) => kind === 'work')
		.flatMap((section) => section.entries)
	const person: Source = {
		scope: 'person',
		language: master.language,
		words: all.text,
		head: [
			master.basics.label,
			...master.sections.flatMap((section) =>
				section.kind === 'summary'
					? section.paragraphs.map((one) => one.text)
					: section.entries.map((entry) => entry.title)
			)
		].filter((text) => text !== ''),
		own: all,
		near: all,
		all,
		years,
		posts: work.map(({ title, organization }) => ({ title, organization })),
		began: beganOf(work),
		first: work.flatMap(({ start }) => start?.slice(0, 4) ?? []).toSorted()[0] ?? '',
		languages,
		certificates
	}
	const known = new Map<string, Ground>()
	const nearOf = (entry: Entry): Ground => {
		const near = known.get(entry.id) ?? ground(entryText(entry), attested, english)
		known.set(entry.id, near)
		return near
	}
	const sentence = (own: string[], entry: Entry | undefined): Source => ({
		scope: 'sentence',
		language: master.language,
		words: [...own, ...attested].map(spelledOut).join('\n'),
		head: entry ? [entry.title] : [],
		own: ground([...own, ...(entry ? [entry.title] : [])], attested, english),
		near: entry ? nearOf(entry) : ground(own, attested, english),
		all,
		years,
		posts: [],
		began: beganOf(entry ? [entry] : []),
		first: '',
		languages,
		certificates
	})
	const wordsAt = (target: string) => places.texts.get(target)?.text ?? ''
	const grounds = new Map<string, Ground>()
	const sources = new Map<string, Source>()
	function makeSource(target: string): Source {
		const home = master.sections.find((section) => holds(section, target))
		if (!home || home.kind === 'summary') return person
		const entry = home.entries.find((one) => inEntry(one, target))
		return entry || has(home.paragraphs, target) ? sentence([wordsAt(target)], entry) : person
	}
	return {
		master,
		wordsAt,
		person: () => person,
		employerAt: (target) =>
			master.sections.flatMap((section) => section.entries).find((one) => inEntry(one, target))
				?.organization ?? '',
		beside(target) {
			const entry = master.sections
				.flatMap((section) => section.entries)
				.find((one) => inEntry(one, target))
			if (!entry) return []
			const texts = [...entry.paragraphs, ...entry.highlights]
				.filter((one) => one.id !== target)
				.map((one) => spelledOut(one.text))
			return [...texts, ...certificates.map(spelledOut)]
		},
		isSkill: (target) =>
			master.sections.some(
				(section) =>
					section.kind === 'skills' && section.groups.some((group) => has(group.items, target))
			),
		groundOf(lines) {
			return remember(grounds, lines.join('\n'), () => ground(lines, [], english))
		},
		sourceOf(target) {
			return remember(sources, target, () => makeSource(target))
		},
		sourceOfList(list) {
			const entry = master.sections
				.flatMap((section) => section.entries)
				.find((one) => list === `${one.id}.highlights` || list === `${one.id}.paragraphs`)
			return entry ? sentence(entryText(entry), entry) : person
		}
	}
}

/** Years of the beginnings of what still goes on. */
function beganOf(entries: Entry[]): string[] {
	return entries.flatMap(({ current, start }) => (current && start ? [start.slice(0, 4)] : []))
}

/** "French: C1" and "French (C1)" as name and level. */
function languagesOf(master: Resume): Source['languages'] {
	return master.sections
		.filter((section) => section.kind === 'languages')
		.flatMap((section) => section.groups.flatMap((group) => group.items))
		.flatMap(({ text }) => {
			const [, name = '', level = ''] =
				/^\s*([\p{L} ]+?)\s*(?:[:(–,-]\s*(.*?)\)?)?\s*$/u.exec(text) ?? []
			return name === '' ? [] : [{ name, level }]
		})
}

/** Whole years of the longest job with both its ends: at least as much work is sure where other dates are not. */
function longestJob(master: Resume): number | null {
	const sure = master.sections
		.filter((section) => section.kind === 'work')
		.flatMap((section) => section.entries)
		.map((entry) => experienceYears({ ...master, sections: [aloneIn(master, entry)] }, null))
		.filter((years) => years !== null)
	return sure.length === 0 ? null : Math.max(...sure)
}

function aloneIn(master: Resume, entry: Entry): Section {
	const home = master.sections.find((section) => section.entries.includes(entry))
	return { id: '', kind: 'work', title: '', paragraphs: [], groups: [], ...home, entries: [entry] }
}

function holds(section: Section, target: string): boolean {
	return (
		has(section.paragraphs, target) ||
		section.entries.some((entry) => inEntry(entry, target)) ||
		section.groups.some((group) => has(group.items, target))
	)
}

function inEntry(entry: Entry, target: string): boolean {
	return has(entry.paragraphs, target) || has(entry.highlights, target)
}

function has(texts: Text[], id: string): boolean {
	return texts.some((text) => text.id === id)
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
	const value = known.get(key) ?? make()
	known.set(key, value)
	return value
}
