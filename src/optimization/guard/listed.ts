import type { Entry, Section } from '../../resume/schema'
import { canonicalSkill, impliedBy } from '../../skill/canonical'
import { isSameTerm } from '../english/term'
import { isWrittenOut } from './clips'
import { isSameDegree } from './degree-names'
import { isSameLevel } from './levels'
import { contentOf, isWithin, type Line, lineOf } from './line'
import type { Reader } from './reader'
import { entryText, type Ground, sectionText } from './source'
import { type Finding, refuse } from './verdict'
import { freshWords } from './wording'

/** Lists whose items are facts of their own. */
export type Listed = 'skills' | 'languages' | 'certificates' | 'facts'

/** An item of a list: a skill shown anywhere, a certificate or language that is listed, a fact that is stated. */
export function checkListed(reader: Reader, of: Listed, text: string): Finding[] {
	switch (of) {
		case 'skills':
			return isShown(reader, text) ? [] : [refuse(`Your resume does not show “${text}”.`)]
		case 'certificates':
			return hasCertificate(reader, text)
				? []
				: [refuse(`Your resume shows no certificate “${text}”.`)]
		case 'languages':
			return hasLanguage(reader, text) ? [] : [refuse(`Your resume does not say “${text}”.`)]
		case 'facts':
			return isStated(reader, text) ? [] : [refuse(`Your resume does not say “${text}”.`)]
	}
}

/** A skill is shown where it is named, under another name, by one that contains it, or in words that say it. */
export function isShown(reader: Reader, text: string): boolean {
	const { all } = reader.person()
	const [, long = '', short = ''] = /^(.+?)\s*\((\p{Lu}[\p{L}\d&/-]{1,7})\)$/u.exec(text) ?? []
	if (
		short !== '' &&
		isInitialsOf(short, long) &&
		(isShown(reader, short) || isShown(reader, long))
	)
		return true
	const skill = canonicalSkill(text)
	if (bare(all.text).includes(bare(text)) && isNamed(text, all.lines)) return true
	if (skill !== null) {
		const hits = all.hits.filter((hit) => !isDenied(hit.quote, all.lines))
		if (
			hits.some(
				(hit) =>
					hit.skill === skill &&
					(isSameTerm(hit.quote, text) || canonicalSkill(hit.quote) === skill)
			)
		)
			return true
		if (hits.some((hit) => impliedBy(hit.skill).includes(skill))) return true
	}
	const line = lineOf(text)
	if (contentOf(line).length === 0)
		return all.lines.some((one) => one.text.toLowerCase() === text.toLowerCase())
	return (
		all.lines.some((one) => says(one, line)) ||
		(freshWords(line, all).length === 0 &&
			!saysDenied(line, all.denied, all.affirmed) &&
			contentOf(line).length > 1 &&
			isNear(line, all))
	)
}

/** `NEC` of "National Electrical Code". */
function isInitialsOf(short: string, long: string): boolean {
	const words = lineOf(long).tokens.map((token) => token.text)
	const initials = [words, words.filter((word) => !/^(?:of|and|the|for|in)$/i.test(word))].map(
		(list) =>
			list
				.map((word) => word[0] ?? '')
				.join('')
				.toLowerCase()
	)
	return (
		initials.includes(short.toLowerCase().replace(/[^\p{L}\d]/gu, '')) || isSameTerm(short, long)
	)
}

function says(one: Line, wanted: Line): boolean {
	const alone = contentOf(wanted).length === 1
	return contentOf(wanted).every((token) =>
		one.tokens.some(
			(other) =>
				!isWithin(other.start, one.denied) &&
				(alone ? token.stem === other.stem : token.keys.some((key) => other.keys.includes(key)))
		)
	)
}

function isNear(wanted: Line, all: Ground): boolean {
	const keys = new Set(all.lines.flatMap((line) => line.tokens.map((token) => token.stem)))
	return contentOf(wanted).every((token) => keys.has(token.stem) || isWrittenOut(token, all))
}

function saysDenied(line: Line, denied: Set<string>, affirmed: Set<string>): boolean {
	return contentOf(line).some((token) => denied.has(token.stem) && !affirmed.has(token.stem))
}

function isNamed(text: string, lines: Line[]): boolean {
	const wanted = text.toLowerCase()
	return lines.some((line) => {
		const at = line.text.toLowerCase().indexOf(wanted)
		if (at < 0) return false
		const around = [line.text[at - 1] ?? ' ', line.text[at + wanted.length] ?? ' ']
		return around.every((sign) => !/[\p{L}\p{N}+#]/u.test(sign)) && !isWithin(at, line.denied)
	})
}

function isDenied(quote: string, lines: Line[]): boolean {
	return !isNamed(quote, lines)
}

function hasCertificate(reader: Reader, text: string): boolean {
	const [name = '', date = ''] = split(text)
	return entriesOf(reader, 'certificates').some((entry) => {
		const same =
			bare(entry.title) === bare(name) ||
			isSameDegree(entry.title, name) ||
			bare(`${entry.title} ${entry.organization}`) === bare(name)
		return same && (date === '' || entry.dates.includes(date) || (entry.end ?? '').startsWith(date))
	})
}

function hasLanguage(reader: Reader, text: string): boolean {
	const [name = '', level = ''] = split(text)
	return reader.master.sections
		.filter((section) => section.kind === 'languages')
		.flatMap((section) => section.groups.flatMap((group) => group.items))
		.some((item) => {
			const [known = '', fluency = ''] = split(item.text)
			return bare(known) === bare(name) && (level === '' || isSameLevel(fluency, level))
		})
}

function isStated(reader: Reader, text: string): boolean {
	const lines = [...reader.master.sections.flatMap(sectionText), ...dates(reader)].map(bare)
	return text === '' || lines.some((line) => line.includes(bare(text)))
}

function dates(reader: Reader): string[] {
	return reader.master.sections
		.flatMap((section) => section.entries)
		.flatMap((entry) => [entry.start ?? '', entry.end ?? '', ...entryText(entry)])
}

function entriesOf(reader: Reader, kind: Section['kind']): Entry[] {
	return reader.master.sections
		.filter((section) => section.kind === kind)
		.flatMap((section) => section.entries)
}

function split(text: string): string[] {
	const at = text.lastIndexOf(': ')
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)]
}

function bare(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')
}
