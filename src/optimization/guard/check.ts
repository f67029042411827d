import type { Resume } from '../../resume/schema'
import type { Change, Suggestion } from '../schema'
import { checkCertificates } from './certificates'
import { checkDates } from './dates'
import { checkDegrees } from './degrees'
import { checkField, isField } from './fields'
import { checkNames } from './names'
import { checkNovelty } from './novelty'
import { checkNumbers } from './numbers'
import { type Reader, readMaster } from './reader'
import { checkRoles } from './roles'
import { checkScope } from './scope'
import { checkSkills } from './skills'
import type { Source } from './source'
import { checkVerbs } from './verbs'
import { type Finding, type Verdict, verdictOf } from './verdict'

const claimChecks = [
	checkNumbers,
	checkDates,
	checkDegrees,
	checkCertificates,
	checkSkills,
	checkNames,
	checkRoles,
	checkVerbs,
	checkScope,
	checkNovelty
]

/**
 * Whether the master carries everything that a suggestion claims: `refused` when a claim has
 * no ground, `uncertain` when only the person can say. `attested` are sentences that the
 * person vouched for; `asOf` (`2026-11-21`) is the day "Present" means, for years of experience.
 */
export function check(
	master: Resume,
	suggestion: Suggestion,
	attested: string[] = [],
	asOf: string | null = null
): Verdict {
	return checkChange(readMaster(master, attested, asOf), suggestion.change)
}

/** The same for a person's own words on a target; the verdict is a warning, they may save it. */
export function checkEdit(
	master: Resume,
	target: string,
	text: string,
	attested: string[] = [],
	asOf: string | null = null
): Verdict {
	return verdictOf(checkText(readMaster(master, attested, asOf), target, text))
}

/** `check` for many changes of one master, which is read once. */
export function checkChange(reader: Reader, change: Change): Verdict {
	switch (change.type) {
		case 'replace':
			return verdictOf(checkText(reader, change.target, change.after))
		case 'insert':
			return verdictOf(checkNew(reader, change.list, change.after))
		case 'insert_section':
			return verdictOf(change.after.flatMap((text) => claims(text, reader.person())))
		case 'remove':
		case 'reorder':
			return { verdict: 'supported' }
	}
}

function checkText(reader: Reader, target: string, text: string): Finding[] {
	if (isField(target)) {
		return checkField(reader.master, target, reader.wordsAt(target), text)
	}
	return claims(text, reader.sourceOf(target))
}

/** A new item of a list rests on the whole resume; a new bullet on its entry. */
function checkNew(reader: Reader, list: string, text: string): Finding[] {
	return claims(text, reader.sourceOfList(list))
}

function claims(text: string, source: Source): Finding[] {
	return claimChecks.flatMap((one) => one(text, source))
}
