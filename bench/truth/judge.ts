import { makeLexicon } from '../../src/optimization/english/lexicon/lexicon'
import { checkClaim, type Place } from '../../src/optimization/guard/check'
import type { Reader } from '../../src/optimization/guard/reader'
import { readMaster } from '../../src/optimization/guard/reader'
import type { Verdict } from '../../src/optimization/guard/verdict'
import { fieldsOf, fromJsonResume, listOf, stringOf } from './json-resume'

export type Case = { id: string; target: string; after: unknown; label: string; kind: string }
export type CaseSet = { resume: unknown; posting: unknown; cases: Case[] }
export type Judged = { id: string; verdict: Verdict['verdict'] | 'error'; reasons: string[] }

const lexicon = makeLexicon()

/** Checks every case of one resume, which is read once. `asOf` is the day "Present" means. */
export function judge({ resume, cases }: CaseSet, asOf: string | null = null): Judged[] {
	const master = fromJsonResume(resume)
	const reader = readMaster(master, [], asOf, lexicon)
	return cases.map(({ id, target, after }) => {
		const claims = claimsAt(resume, reader, target, after)
		if (typeof claims === 'string') return { id, verdict: 'error', reasons: [claims] }
		const verdicts = claims.map(({ place, text }) => checkClaim(reader, place, text))
		return { id, ...worst(verdicts) }
	})
}

type Claim = { place: Place; text: string }

const factFields: Record<string, Extract<Place, { at: 'fact' }>['fact']> = {
	position: 'title',
	studyType: 'degree',
	area: 'degree',
	startDate: 'date',
	endDate: 'date',
	date: 'date',
	releaseDate: 'date',
	fluency: 'level',
	level: 'level',
	language: 'language',
	institution: 'organization',
	organization: 'organization',
	company: 'organization',
	issuer: 'organization',
	publisher: 'organization',
	location: 'location',
	score: 'level'
}

const lists: Record<string, Extract<Place, { at: 'list' }>['of']> = {
	skills: 'skills',
	languages: 'languages',
	certificates: 'certificates',
	interests: 'skills',
	education: 'facts',
	work: 'facts',
	volunteer: 'facts',
	projects: 'facts',
	publications: 'facts',
	awards: 'facts'
}

/** What a case claims and where, or a sentence that says why its target means nothing. */
function claimsAt(json: unknown, reader: Reader, target: string, after: unknown): Claim[] | string {
	const path = Array.from(target.matchAll(/[^.[\]]+/g), ([key]) => key)
	const [section = '', index, field, at] = path
	if (section === 'basics') return basicsClaims(index ?? '', after) ?? unknownTarget(target)
	if (!Object.hasOwn(lists, section)) return unknownTarget(target)
	const of = lists[section] ?? 'facts'
	if (index === undefined) return itemClaims(of, after)
	const entry = listOf(fieldsOf(json)[section])[Number(index)]
	if (field === undefined || entry === undefined) return itemClaims(of, [after])
	const before = stringOf(fieldsOf(entry)[field])
	const words = stringOf(after)
	if (field === 'highlights' || field === 'courses') {
		if (at === undefined) {
			return listOf(after).map((one) => ({
				place: { at: 'entry', id: `${section}-${index}` },
				text: stringOf(one)
			}))
		}
		return [
			{
				place: placeOf(reader, `${section}-${index}-highlights-${at}`, `${section}-${index}`),
				text: words
			}
		]
	}
	if (field === 'summary' || field === 'description') {
		return [
			{ place: placeOf(reader, `${section}-${index}-${field}`, `${section}-${index}`), text: words }
		]
	}
	if (field === 'name') return [{ place: nameOf(section, before, of), text: words }]
	if (field === 'keywords') return itemClaims('skills', Array.isArray(after) ? after : [after])
	const fact = factFields[field]
	return fact ? [{ place: { at: 'fact', fact, before }, text: words }] : unknownTarget(target)
}

function placeOf(reader: Reader, id: string, entry: string): Place {
	return reader.wordsAt(id) === '' ? { at: 'entry', id: entry } : { at: 'text', id }
}

function nameOf(section: string, before: string, of: Extract<Place, { at: 'list' }>['of']): Place {
	if (section === 'work') return { at: 'fact', fact: 'organization', before }
	if (section === 'certificates') return { at: 'fact', fact: 'certificate', before }
	return section === 'skills' ? { at: 'list', of } : { at: 'fact', fact: 'title', before }
}

function basicsClaims(field: string, after: unknown): Claim[] | null {
	if (field === 'summary') return [{ place: { at: 'person' }, text: stringOf(after) }]
	if (field === 'label') return [{ place: { at: 'headline' }, text: stringOf(after) }]
	return null
}

function itemClaims(of: Extract<Place, { at: 'list' }>['of'], after: unknown): Claim[] {
	const items: unknown[] = Array.isArray(after) ? after.flat() : [after]
	return items.flatMap((item): Claim[] => {
		const fields = fieldsOf(item)
		if (of === 'facts') {
			const values = Object.values(fields)
			return (values.length === 0 ? [item] : values).flatMap((value): Claim[] =>
				(Array.isArray(value) ? value : [value]).map((one) => ({
					place: { at: 'list', of },
					text: stringOf(one)
				}))
			)
		}
		const name = stringOf(fields.name ?? fields.language ?? item)
		const detail = stringOf(fields.fluency ?? fields.level ?? fields.date)
		const text = [name, detail].filter((part) => part !== '').join(': ')
		const listed = [name, ...listOf(fields.keywords).map(stringOf)]
		return of === 'skills'
			? listed.map((one) => ({ place: { at: 'list', of }, text: one }))
			: [{ place: { at: 'list', of }, text }]
	})
}

function unknownTarget(target: string): string {
	return `The target “${target}” names nothing in a resume.`
}

const rank = { supported: 0, uncertain: 1, refused: 2 }

function worst(verdicts: Verdict[]): { verdict: Verdict['verdict']; reasons: string[] } {
	const reasons = verdicts.flatMap((one) => (one.verdict === 'supported' ? [] : one.why))
	const verdict = verdicts
		.map((one) => one.verdict)
		.reduce((worse, one) => (rank[one] > rank[worse] ? one : worse), 'supported')
	return { verdict, reasons }
}

export { tally } from './tally'
