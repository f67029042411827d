import { degrees } from '../posting/degree'
import type { Posting, Requirement } from '../posting/schema'
import { canonicalSkill, categoryOf } from '../skill/canonical'
import { findSkills } from '../skill/find'
import { wordsOf } from '../skill/word'
import { alternativesIn } from './alternatives'
import { byCentrality } from './central'
import { specificityOf } from './specificity'
import { type Term, termsOf } from './terms'
import { type SoughtTitle, soughtTitle } from './title'

/** A requirement made ready for matching. */
export type SoughtRequirement = {
	requirement: Requirement
	need: 'must' | 'nice'
	/** Skills by canonical name; one of each group is enough. */
	groups: string[][]
	/** How much each group says: as much as its most telling skill. */
	shares: number[]
	/** It names nothing but soft skills. */
	soft: boolean
	/** Names the taxonomy lacks, as stems in order. */
	names: Map<string, string[]>
	/** The other telling words. */
	terms: Term[]
	weight: number
}

/** All that a score needs of a posting; made once for any number of resumes. */
export type Sought = {
	requirements: SoughtRequirement[]
	title: SoughtTitle | null
	/** Years of experience asked for; not `stated` when only a word such as "senior" stands for them. */
	years: { count: number; stated: boolean } | null
	degree: Requirement['degree']
	/** Stems of the fields of study named beside the degree. */
	degreeFields: string[]
	/** "or equivalent experience" stands beside the degree. */
	degreeReplaceable: boolean
}

const prepared = new WeakMap<Posting, Sought>()

/** Makes a posting ready for scoring. Remembered per posting object, because an optimization scores dozens of resumes against one. */
export function prepare(posting: Posting): Sought {
	const known = prepared.get(posting)
	if (known) return known
	const sought = toSought(posting)
	prepared.set(posting, sought)
	return sought
}

function toSought(posting: Posting): Sought {
	const { requirements } = posting
	const hasMust = requirements.some((one) => one.need === 'must' && one.skills.length > 0)
	const title = soughtTitle(posting.metadata.title)
	const asked = requirements.filter((one) => one.source === 'qualification')
	const withDegree = lowestFirst(asked.filter((one) => one.degree !== null))
	const degreeOf = withDegree.find((one) => one.need === 'must') ?? withDegree[0]
	return {
		requirements: byCentrality(
			lighterWhenRepeated(requirements.map((one) => toSoughtRequirement(one, hasMust))),
			title
		).filter((one) => one.weight > 0),
		title,
		years: yearsOf(asked, title),
		degree: degreeOf?.degree ?? null,
		degreeFields: fieldsOf(degreeOf?.text ?? ''),
		degreeReplaceable: /equivalent|or .{0,30}experience/i.test(degreeOf?.text ?? '')
	}
}

/** A duty that names only skills already named says little new: it weighs a third. */
function lighterWhenRepeated(requirements: SoughtRequirement[]): SoughtRequirement[] {
	const named = new Set<string>()
	return requirements.map((one) => {
		const skills = one.groups.flat()
		const repeated = skills.length > 0 && skills.every((skill) => named.has(skill))
		for (const skill of skills) named.add(skill)
		return repeated && one.requirement.need === 'context' ? { ...one, weight: one.weight / 3 } : one
	})
}

function yearsOf(asked: Requirement[], title: SoughtTitle | null): Sought['years'] {
	const stated = asked.find((one) => one.need === 'must' && one.years !== null)?.years ?? null
	if (stated !== null) return { count: stated, stated: true }
	return title && title.years !== null ? { count: title.years, stated: false } : null
}

/** "Bachelor's degree in accounting or finance": what follows the first "in". */
function fieldsOf(text: string): string[] {
	const [, fields = ''] = /\b(?:in|of|em|en)\s+(?:an? |the )?(.+)$/i.exec(text) ?? []
	return termsOf(fields, []).map(({ stem }) => stem)
}

/** Where a posting lists no musts, its duties are what the job asks for. */
function toSoughtRequirement(requirement: Requirement, hasMust: boolean): SoughtRequirement {
	const { text } = requirement
	const hits = findSkills(text)
	const names = requirement.skills.filter((skill) => canonicalSkill(skill) !== skill)
	const terms = termsOf(text, hits)
	const found = new Set(hits.map(({ skill }) => skill))
	// "Web and data analytics": the reader of postings knows more than stands there.
	const lent = requirement.skills.filter((name) => !found.has(name) && !names.includes(name))
	const groups = [...alternativesIn(text, hits), ...[...lent, ...names].map((name) => [name])]
	const duty = requirement.need === 'context'
	const must = requirement.need === 'must' || (duty && !hasMust)
	return {
		requirement,
		need: must ? 'must' : 'nice',
		groups,
		shares: groups.map((group) => Math.max(...group.map(specificityOf))),
		soft: groups.length > 0 && hardIn(groups).length === 0,
		names: new Map(names.map((name) => [name, wordsOf(name).map((word) => word.lemma)])),
		terms,
		weight:
			requirement.weight * (groups.length > 0 ? telling(groups) : Math.min(1, terms.length / 5))
	}
}

/** How specific a requirement is beyond its kind; that soft skills weigh little is in its weight already. */
function telling(groups: string[][]): number {
	const hard = hardIn(groups)
	if (hard.length === 0) return 1
	return hard.reduce((sum, skill) => sum + specificityOf(skill), 0) / hard.length
}

function hardIn(groups: string[][]): string[] {
	return groups.flat().filter((skill) => categoryOf(skill) !== 'soft')
}

function lowestFirst(requirements: Requirement[]): Requirement[] {
	return requirements.toSorted(
		(a, b) => degrees.indexOf(a.degree ?? 'doctorate') - degrees.indexOf(b.degree ?? 'doctorate')
	)
}
