import type { Resume } from '../../resume/schema'
import type { Lexicon } from '../english/lexicon/lexicon'
import type { Change, Suggestion } from '../schema'
import { checkAgency } from './agency'
import { asTold } from './ahead'
import { checkCauses } from './causes'
import { checkCertificates } from './certificates'
import { checkCues } from './cues'
import { checkDates } from './dates'
import { checkDeeds } from './deeds'
import { checkDegrees } from './degrees'
import { checkPosts, withoutEmployer } from './employer'
import { checkFact, checkField, type Fact, isField } from './fields'
import { checkGrades } from './grades'
import { checkHeadline } from './headline'
import { checkListed, isShown, type Listed } from './listed'
import { checkNames } from './names'
import { spelledOut } from './notation'
import { checkNumbers } from './numbers'
import { piecesOf } from './pieces'
import { checkRaising } from './raising'
import { type Reader, readMaster } from './reader'
import { checkRoles } from './roles'
import { checkScope } from './scope'
import { checkSkills } from './skills'
import type { Source } from './source'
import { checkTongues } from './tongues'
import { checkVerbs } from './verbs'
import { type Finding, type Verdict, verdictOf } from './verdict'
import { checkWording } from './wording'

const claimChecks = [
	checkNumbers,
	checkDates,
	checkDegrees,
	checkGrades,
	checkCertificates,
	checkSkills,
	checkNames,
	checkRoles,
	checkPosts,
	checkVerbs,
	checkScope,
	checkCues,
	checkCauses,
	checkAgency,
	checkDeeds,
	checkRaising,
	checkTongues,
	checkWording
]

/**
 * Whether the master carries everything that a suggestion claims: `refused` when a claim has
 * no ground, `uncertain` when only the person can say. `attested` are sentences that the
 * person vouched for; `asOf` (`2026-11-21`) is the day "Present" means, for years of experience.
 * With a `lexicon` more honest rewordings pass; without one they are uncertain.
 */
export function check(
	master: Resume,
	suggestion: Suggestion,
	attested: string[] = [],
	asOf: string | null = null,
	lexicon: Lexicon | null = null
): Verdict {
	return checkChange(readMaster(master, attested, asOf, lexicon), suggestion.change)
}

/** The same for a person's own words on a target; the verdict is a warning, they may save it. */
export function checkEdit(
	master: Resume,
	target: string,
	text: string,
	attested: string[] = [],
	asOf: string | null = null,
	lexicon: Lexicon | null = null
): Verdict {
	return verdictOf(checkText(readMaster(master, attested, asOf, lexicon), target, text))
}

const verdicts = new WeakMap<Reader, Map<string, Verdict>>()

/** `check` for many changes of one master, which is read once; a verdict is kept with its reader. */
export function checkChange(reader: Reader, change: Change): Verdict {
	const known = verdicts.get(reader) ?? new Map<string, Verdict>()
	verdicts.set(reader, known)
	const key = JSON.stringify(change)
	const verdict = known.get(key) ?? judge(reader, change)
	known.set(key, verdict)
	return verdict
}

function judge(reader: Reader, change: Change): Verdict {
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

/** Where a claim would stand: at a text, in an entry, as a fact of one, in a list, or of the person. */
export type Place =
	| { at: 'text'; id: string }
	| { at: 'entry'; id: string }
	| { at: 'fact'; fact: Fact; before: string }
	| { at: 'headline' }
	| { at: 'list'; of: Listed }
	| { at: 'person' }

/** `check` for words at a place, where no change of ours names it, as in a foreign format. */
export function checkClaim(reader: Reader, place: Place, text: string): Verdict {
	switch (place.at) {
		case 'text':
			return verdictOf(checkText(reader, place.id, text))
		case 'entry':
			return verdictOf(claims(text, reader.sourceOfList(`${place.id}.highlights`)))
		case 'fact':
			return verdictOf(checkFact(place.fact, place.before, text))
		case 'headline':
			return verdictOf(
				checkHeadline(reader.master, text, (skill) => isShown(reader, skill), reader.person())
			)
		case 'list':
			return verdictOf(checkListed(reader, place.of, text))
		case 'person':
			return verdictOf(claims(text, reader.person()))
	}
}

function checkText(reader: Reader, target: string, text: string): Finding[] {
	if (isField(target)) {
		return checkField(
			reader.master,
			target,
			reader.wordsAt(target),
			text,
			(skill) => isShown(reader, skill),
			reader.person()
		)
	}
	if (reader.isSkill(target)) return checkListed(reader, 'skills', text)
	const source = reader.sourceOf(target)
	const { pieces, findings } = piecesOf(
		asTold(spelledOut(withoutEmployer(text, reader.employerAt(target))), source.own.text),
		source,
		reader.beside(target),
		reader.groundOf
	)
	return [...findings, ...pieces.flatMap((piece) => claims(piece.text, piece.source))]
}

/** A new item of a list rests on the whole resume; a new bullet on its entry. */
function checkNew(reader: Reader, list: string, text: string): Finding[] {
	return claims(text, reader.sourceOfList(list))
}

function claims(written: string, source: Source): Finding[] {
	const text = spelledOut(written)
	return claimChecks.flatMap((one) => one(text, source))
}
