import type { SkillEntry } from '../skill/table'
import { civic } from '../skill/taxonomy/civic'
import { cloud } from '../skill/taxonomy/cloud'
import { commerce } from '../skill/taxonomy/commerce'
import { data } from '../skill/taxonomy/data'
import { design } from '../skill/taxonomy/design'
import { education } from '../skill/taxonomy/education'
import { finance } from '../skill/taxonomy/finance'
import { health } from '../skill/taxonomy/health'
import { hospitality } from '../skill/taxonomy/hospitality'
import { operations } from '../skill/taxonomy/operations'
import { product } from '../skill/taxonomy/product'
import { programming } from '../skill/taxonomy/programming'
import { web } from '../skill/taxonomy/web'
import { stemOf } from './stem'

/** The taxonomy's tables by field of work; what every office uses belongs to none. */
const tables = {
	software: [programming, web, cloud],
	data: [data],
	design: [design],
	product: [product],
	health: [health],
	education: [education],
	finance: [finance],
	commerce: [commerce],
	operations: [operations],
	hospitality: [hospitality],
	civic: [civic]
} satisfies Record<string, SkillEntry[][]>

const bySkill = new Map(
	Object.entries(tables).flatMap(([field, ours]) =>
		ours.flat().map(({ name }) => [name, field] as const)
	)
)

/** Families of role nouns (see `title.ts`) that name their field by themselves. */
const byRole = new Map(
	Object.entries({
		software: 'developer',
		design: 'designer',
		health: 'nurse',
		education: 'teacher',
		finance: 'accountant',
		hospitality: 'cook waiter',
		civic: 'attorney'
	}).flatMap(([field, nouns]) => nouns.split(' ').map((noun) => [stemOf(noun), field] as const))
)

/** The field of work that a skill belongs to; null for one that is used in all of them, and for an unknown name. */
export function fieldOfSkill(skill: string): string | null {
	return bySkill.get(skill) ?? null
}

/** The field of work that a role noun names by itself; null for a noun of many fields, such as "manager". */
export function fieldOfRole(noun: string): string | null {
	return byRole.get(noun) ?? null
}
