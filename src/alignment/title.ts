import type { Entry } from '../resume/schema'
import { impliedBy } from '../skill/canonical'
import { findSkills } from '../skill/find'
import { wordsOf } from '../skill/word'
import { craftsIn } from './craft'
import { fieldOfRole, fieldOfSkill } from './field'
import { stemOf } from './stem'

/** A job title taken apart. */
export type SoughtTitle = {
	/** Fields of work, as skills (`data science`) and as stems of other telling words. */
	field: Set<string>
	/** What the person is: families of nouns that name the same role. */
	roles: Set<string>
	/** Fields of work as such (`software`, `health`), from its skills and its nouns. */
	domains: Set<string>
	/** Years of experience that its seniority word usually stands for; null without one. */
	years: number | null
}

/** Nouns that name one role in different houses. */
const roleFamilies = [
	'engineer developer programmer coder entwickler desenvolvedor développeur desarrollador ingenieur ingénieur 工程师 разработчик',
	'manager director head supervisor lead leader chief superintendent foreman gerente leiter responsable 经理',
	'analyst analista analytiker',
	'scientist researcher',
	'designer',
	'nurse lpn rn caregiver',
	'teacher instructor tutor educator professor lecturer trainer faculty',
	'accountant bookkeeper auditor',
	'assistant aide secretary clerk administrator coordinator',
	'representative salesperson agent executive',
	'cook chef baker',
	'technician mechanic electrician operator',
	'consultant advisor adviser counselor',
	'attorney lawyer counsel',
	'writer editor copywriter author',
	'waiter waitress server bartender barista',
	'architect',
	'specialist associate officer'
].map((family) => family.split(' ').map(stemOf))

/**
 * Roles that are a trade in themselves: engineers of two fields have much in common, managers
 * of two fields little.
 */
const trades = new Set(
	'engineer scientist analyst designer nurse teacher accountant cook attorney writer waiter architect'
		.split(' ')
		.map(stemOf)
)

const seniority: [pattern: RegExp, years: number][] = [
	[/\b(intern|internship|trainee|apprentice|entry[- ]level|graduate|junior|jr)\b/i, 0],
	[
		/\b(principal (?!of)|staff (?=.*(engineer|developer|scientist|designer|architect))|chief|director|vp|vice president|head of)\b/i,
		8
	],
	[/\b(senior|sr|lead|sênior|高级)\b/i, 5]
]
const decoration = new Set(
	'senior sr junior jr lead principal staff chief head intern trainee graduate entry level mid middle i ii iii iv v remote hybrid full part time contract temporary permanent substitute of the and for in to a an at with team'
		.split(' ')
		.map(stemOf)
)

const heldTitles = new WeakMap<Entry, SoughtTitle | null>()

/** Takes a job title apart; null when it holds no telling word. */
export function soughtTitle(title: string): SoughtTitle | null {
	const bare = withoutUnit(title.replace(/\([^)]*\)/g, ' '))
	const words = wordsOf(bare)
	const hits = findSkills(bare)
	const roles = new Set<string>()
	const field = new Set([...hits.map((hit) => hit.skill), ...craftsIn(words)])
	const domains = new Set([...field].flatMap((skill) => fieldOfSkill(skill) ?? []))
	for (const word of words) {
		const stem = stemOf(word.text)
		const family = roleFamilies.find((stems) => stems.includes(stem))?.[0]
		for (const noun of [stem, family]) if (noun) addField(domains, noun)
		if (family) roles.add(family)
		else if (!decoration.has(stem) && !/\d/.test(stem) && stem.length > 1) {
			const covered = hits.some((hit) => hit.start <= word.start && word.end <= hit.end)
			if (!covered) field.add(stem)
		}
	}
	if (field.size + roles.size === 0) return null
	const years = seniority.find(([pattern]) => pattern.test(title))?.[1] ?? null
	return { field, roles, domains, years }
}

function addField(domains: Set<string>, noun: string): void {
	const field = fieldOfRole(noun)
	if (field) domains.add(field)
}

/** The title of a job held, taken apart. Remembered per object: resume objects are never changed in place. */
export function heldTitle(entry: Entry): SoughtTitle | null {
	const known = heldTitles.get(entry)
	if (known !== undefined) return known
	const title = soughtTitle(entry.title)
	heldTitles.set(entry, title)
	return title
}

/** "Login.gov: Engineer": what stands before the colon is a house or a programme. */
function withoutUnit(title: string): string {
	const [, unit = '', rest = ''] = /^([^:]{2,50}):\s*(.+)$/.exec(title) ?? []
	const names = (part: string) =>
		wordsOf(part).some((word) => roleFamilies.some((stems) => stems.includes(stemOf(word.text))))
	return names(rest) && !names(unit) ? rest : title
}

/**
 * How near two titles are, 0–1: two thirds for the field of work, one third for the role.
 * A title that has only one of the two is compared by that one. With no telling word in
 * common, the same broad field, or a trade held with the seniority sought, says a little.
 * An internship is no job yet, unless one is sought.
 */
export function titleNearness(sought: SoughtTitle, held: SoughtTitle): number {
	const step = held.years === 0 && sought.years !== 0 ? traineeShare : 1
	const field = sought.field.size > 0 ? shared(sought.field, held.field) : null
	const role = sought.roles.size > 0 ? Math.min(1, overlap(sought.roles, held.roles)) : null
	if (field === null) return (role ?? 0) * step
	if (field === 0) return distantNearness(sought, held) * step
	return (role === null ? field : (field * 2 + role) / 3) * step
}

const traineeShare = 0.7

/** Whether both titles name their field of work, and not one in common. */
export function inAnotherField(sought: SoughtTitle, held: SoughtTitle): boolean {
	const known = sought.domains.size > 0 && held.domains.size > 0
	return known && overlap(sought.domains, held.domains) === 0
}

function distantNearness(sought: SoughtTitle, held: SoughtTitle): number {
	const roles = [...sought.roles].filter((role) => held.roles.has(role))
	const near = overlap(sought.domains, held.domains) > 0
	if (roles.length === 0) return near ? 0.2 : 0
	const trade = roles.some((role) => trades.has(role))
	const senior = sought.years !== null && held.years !== null && held.years >= sought.years
	if (trade && senior) return 0.4
	// A bare “Designer” may have been a designer of this kind.
	if (trade && held.field.size === 0) return 0.5
	if (trade && !inAnotherField(sought, held)) return 1 / 3
	return near ? 0.3 : 0.15
}

/**
 * A field that one side only implies counts half. Two fields in common are all one can ask
 * of a title, however long the posting's is.
 */
function shared(sought: Set<string>, held: Set<string>): number {
	const implied = new Set([...held].flatMap(impliedBy))
	const hits = [...sought].map((field) => {
		if (held.has(field)) return 1
		return implied.has(field) || impliedBy(field).some((one) => held.has(one)) ? 0.5 : 0
	})
	const sum = hits.reduce<number>((total, hit) => total + hit, 0)
	return Math.min(1, sum / Math.min(sought.size, 2))
}

function overlap(sought: Set<string>, held: Set<string>): number {
	return [...sought].filter((word) => held.has(word)).length
}
