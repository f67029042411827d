import type { SectionKind } from '../schema'
import { degreeness, isDegree, isJobTitle, isOrganization, isSchool, titleness } from './lexicon'
import { isCaps } from './line'
import { couldBePlace, isAddress, isPlace } from './places'
import { isPrompt } from './prompts'
import type { Header, Slot } from './slots'
import { isSubject } from './studies'
import { withTownsParted } from './towns'

/** Which piece of a header is what; the rest is text of the entry. */
export type Roles = {
	title: Slot | null
	organization: Slot | null
	place: Slot | null
	rest: Slot[]
	confidence: number
}

type Vote = { sum: number; count: number }

/**
 * Decides for all entries of a section together: people write every entry in the
 * same order, so a piece that says nothing is read as its neighbours in the same
 * place are.
 */
export function rolesOf(headers: Header[], kind: SectionKind): Roles[] {
	const measure = kind === 'education' ? degreeness : titleness
	const votes = new Map<string, Vote>()
	for (const header of headers)
		for (const slot of header.slots) {
			for (const key of keysOf(slot)) {
				const vote = votes.get(key) ?? { sum: 0, count: 0 }
				votes.set(key, { sum: vote.sum + measure(slot.text), count: vote.count + 1 })
			}
		}
	const townLast = headers.some(
		({ slots }) => slots.length === 1 && endsInPlace(slots[0]?.text ?? '')
	)
	const lone = kind !== 'education' && 2 * headers.filter(isLone).length > headers.length
	const besideOthers =
		kind === 'work' &&
		headers.some(({ slots }) => slots.filter(({ line }) => line === 0).length === 2)
	const score = (slot: Slot) => measure(slot.text) + habit(slot, votes)
	const roles = headers.map((header) => {
		if (kind === 'education' && isList(header)) return single(header, kind)
		if (kind === 'work' || kind === 'volunteer' || kind === 'other' || kind === 'education')
			return withoutField(withInstitution(pair(header, kind, lone, besideOthers, score, townLast)))
		return single(header, kind)
	})
	return withTownsParted(roles)
}

/** Courses under a heading of their own: nothing in them names a school, a degree, a date or a place. */
function isList({ slots, date, place }: Header): boolean {
	const named = slots.some(({ text }) => isSchool(text) || isStudy(text))
	return !named && !date && !place
}

/** "Graduate" alone heads a list of courses; it is no degree. */
function isStudy(text: string): boolean {
	return isDegree(text) && !/^(?:under|post)?graduate$/i.test(text)
}

function keysOf(slot: Slot): string[] {
	return [`${slot.line}:${slot.piece}`, lookKey(slot)]
}

function lookKey(slot: Slot): string {
	return `${slot.bold}/${slot.italic}/${Math.round(slot.size * 2)}/${isCaps(slot.text)}`
}

function habit(slot: Slot, votes: Map<string, Vote>): number {
	let sum = 0
	for (const key of keysOf(slot)) {
		const vote = votes.get(key)
		if (vote) sum += vote.sum / vote.count
	}
	return sum
}

/** Title and organization among the first pieces: the most and the least title-like. */
function pair(
	header: Header,
	kind: SectionKind,
	lone: boolean,
	besideOthers: boolean,
	score: (slot: Slot) => number,
	townLast: boolean
): Roles {
	const main = header.slots
		.slice(0, 4)
		.filter(
			({ text }) =>
				text.length <= 120 &&
				!isPrompt(text) &&
				!isAddress(text) &&
				!field.test(text) &&
				!employment.test(text)
		)
	const ranked = [...main].sort((a, b) => score(b) - score(a))
	const best = ranked[0]
	const worst = main
		.filter((slot) => slot !== best)
		.sort((a, b) => score(a) - score(b) || main.indexOf(a) - main.indexOf(b))[0]
	if (!best) {
		// "Sales" or "Freelance" alone is what the person did there.
		const named = ({ text }: Slot) => field.test(text) || employment.test(text)
		const title = header.slots.find(named) ?? null
		const rest = header.slots.filter((slot) => slot !== title)
		return { title, organization: null, place: header.place, rest, confidence: 0.5 }
	}
	if (!worst) {
		const two = lone ? titleAndFirm(best, townLast) : besideOthers ? firmAndTitle(best) : null
		if (two) return { ...two, ...remaining(header, [best]), confidence: 0.55 }
		const isTitle = score(best) >= 0 || (kind !== 'education' && soundsLikeJob(best.text))
		const roles = { title: isTitle ? best : null, organization: isTitle ? null : best }
		return { ...roles, ...remaining(header, [best]), confidence: 0.6 }
	}
	const confidence = score(best) - score(worst) > 1.5 ? 0.9 : 0.55
	return { title: best, organization: worst, ...remaining(header, [best, worst]), confidence }
}

const department =
	/^(?:(?:department|dept\.?|faculty|school|division|chair|institut[eo]?|lehrstuhl|fakultät|fachbereich|abteilung|département|faculté|departamento|facultad|faculdade|dipartimento|facoltà|afdeling|faculteit|wydział|кафедра|факультет) (?:of|for|für|de|di|do|da|des|van|\p{L}+))/iu

/** A department beside its school: the school is the employer, the department stays as text. */
function withInstitution(roles: Roles): Roles {
	const { organization, rest } = roles
	if (!organization) return roles
	const part = department.test(organization.text)
	const whole =
		(part
			? rest.find((slot) => isInstitution(slot) && !opensBefore(organization, slot, false))
			: null) ?? rest.find((slot) => opensBefore(slot, organization, part))
	if (!whole) return roles
	const others = rest.map((slot) => (slot === whole ? organization : slot))
	return { ...roles, organization: whole, rest: others }
}

function isInstitution({ text }: Slot): boolean {
	return isSchool(text) && !department.test(text) && !isDegree(text) && text.length <= 70
}

/** In bold before what it belongs to: "**Volunteers Club**, Northfield University". */
function opensBefore(slot: Slot, organization: Slot, part: boolean): boolean {
	if (!slot.bold || organization.bold || isPrompt(slot.text)) return false
	if (isJobTitle(slot.text) && !isOrganization(slot.text)) return false
	if (slot.line === organization.line) return slot.piece < organization.piece
	return part && slot.line < organization.line
}

/** Words that no place has: results, teams and what else stands below a header. */
const noPlace =
	/(?<!\p{L})(?:gpa|cgpa|lists?|grades?|score|levels?|honou?rs|awards?|medal|thesis|courses?|coursework|projects?|team|club|member|society|association|exam(?:ination)?|present|results?|passed|completed|distinction|merit|prize|winner|scholarship)(?!\p{L})/iu

/** How somebody is employed, for how long, but not as what nor by whom. */
const employment =
	/^(?:\d{1,2}(?:\.\d)?\+? ?(?:years?|yrs?|months?|mos?|weeks?)|(?:full|part)[- ]?time|permanent|temporary|fixed[- ]term|contract|freelance|internship|apprenticeship|seasonal|vollzeit|teilzeit|befristet|unbefristet|festanstellung|temps (?:plein|partiel)|cdi|cdd|jornada completa|media jornada|tempo (?:pieno|parziale)|tempo integral|voltijd|deeltijd|полная занятость|частичная занятость|全职|兼职|正社員|정규직|계약직)$/iu
const field =
	/^(?:[\p{L} &]+ )?(?:industry|sector|branche)$|^(?:research and development|research & development|r&d|human resources|finance|sales|marketing|engineering|operations|logistics)$/iu

/** What a firm does is not who it is. */
function withoutField(roles: Roles): Roles {
	const { title, organization, rest } = roles
	if (!organization || !field.test(organization.text)) return roles
	if (!title) return { ...roles, title: organization, organization: null }
	return { ...roles, organization: null, rest: [organization, ...rest] }
}

function isLone({ slots }: Header): boolean {
	return slots.filter(({ text }) => !employment.test(text)).length === 1
}

/**
 * "Research Intern, Acme" or "Acme, Office Manager": where entries have no other
 * line to name the firm in, the side that is no job is it, unless it sounds like a
 * part of a firm.
 */
function titleAndFirm(slot: Slot, townLast: boolean): { title: Slot; organization: Slot } | null {
	const pieces = slot.text.split(/,\s+/)
	const [job = '', ...others] = pieces
	if (townLast && others.length === 2 && isJobTitle(job) && !others.some(isJobTitle))
		return { title: { ...slot, text: job }, organization: { ...slot, text: others.join(', ') } }
	for (let i = pieces.length - 1; i > 0; i--) {
		const [before, after] = [pieces.slice(0, i).join(', '), pieces.slice(i).join(', ')]
		const jobs = [before, after].map(isJobTitle)
		if (jobs[0] && !jobs[1] && couldBeFirm(after) && !isPlace(after))
			return { title: { ...slot, text: before }, organization: { ...slot, text: after } }
		if (!jobs[0] && jobs[1] && /^[\p{Lu}\p{Lo}\d]/u.test(before))
			return { title: { ...slot, text: after }, organization: { ...slot, text: before } }
	}
	return null
}

/** "Acme, Office Manager" where other entries name firm and title on one line, too. */
function firmAndTitle(slot: Slot): { title: Slot; organization: Slot } | null {
	const [firm, title, ...more] = slot.text.split(/,\s+/)
	if (!firm || !title || more.length > 0 || isJobTitle(firm) || !isJobTitle(title)) return null
	return { title: { ...slot, text: title }, organization: { ...slot, text: firm } }
}

function endsInPlace(text: string): boolean {
	const pieces = text.split(/,\s+/)
	return pieces.length > 2 && isPlace(pieces.at(-1) ?? '')
}

const parts =
	/(?<!\p{L})(?:team|branch|department|dept|division|section|unit|office|operations|services?|sales|marketing|engineering|finance|research and development|r&d|support|development|[ivx]+|\d+)$/iu

function couldBeFirm(text: string): boolean {
	const legal = /^(?:inc|llc|ltd|co|corp|gmbh)\b\.?$/i.test(text)
	return /^[\p{Lu}\p{Lo}\d]/u.test(text) && text.length <= 50 && !legal && !parts.test(text)
}

/** "Information Technology Technician" holds a word of firms, but more of jobs. */
function soundsLikeJob(text: string): boolean {
	const last = text.split(/\s+/).at(-1) ?? ''
	return isJobTitle(text) && (titleness(text) > 0 || (isJobTitle(last) && !isOrganization(last)))
}

/** Projects, certificates, awards: the first piece names it, the next one may say who gave it. */
function single(header: Header, kind: SectionKind): Roles {
	const [title = null, second] = header.slots
	const issued = kind === 'certificates' || kind === 'awards'
	// "CCNA | MCSE | RHCE" are three of a kind.
	const row = header.slots.filter(({ line }) => line === 0).length > 2 && !header.date
	const organization = issued && second && second.line <= 1 && !row ? second : null
	const used = [title, organization].filter((slot) => slot !== null)
	return {
		title,
		organization,
		...remaining(header, used, issued && !row ? 'beside' : 'never'),
		confidence: 0.7
	}
}

/** What nothing names a place may be one in an entry of a firm or school; in lists only beside another piece, or never. */
function remaining(
	header: Header,
	used: Slot[],
	guess: 'anywhere' | 'beside' | 'never' = 'anywhere'
): { place: Slot | null; rest: Slot[] } {
	const rest = header.slots.filter((slot) => !used.includes(slot))
	if (header.place) return { place: header.place, rest }
	const place =
		rest.find(
			(slot) =>
				couldBePlace(slot.text) &&
				!/^\p{Lu}{2,6}$/u.test(slot.text) &&
				!employment.test(slot.text) &&
				!noPlace.test(slot.text) &&
				!isPrompt(slot.text) &&
				!isSubject(slot.text) &&
				slot.line <= 2 &&
				(guess === 'anywhere' || (guess === 'beside' && slot.piece > 0))
		) ?? null
	return { place, rest: rest.filter((slot) => slot !== place) }
}
