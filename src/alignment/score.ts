import type { Posting } from '../posting/schema'
import type { Resume } from '../resume/schema'
import { type Credit, creditOf } from './credit'
import { evidenceOf } from './evidence'
import {
	type Judgement,
	judgeEducation,
	judgeExperience,
	judgeReadability,
	judgeTitle
} from './judge'
import { prepare, type SoughtRequirement } from './prepare'
import type { Score, ScoredRequirement, ScorePart } from './schema'
import { roundedSum, roundShares } from './share'
import { type CoreShare, standingOf, supporting } from './standing'

/** Changes whenever the same resume and posting could get another number. */
export const scoreVersion = '2'

/**
 * What each part can give of 100. What a job says it must have weighs most; its title
 * sums the rest up better than any single wish; wishes and daily work come next.
 */
const weights = { must: 46, nice: 18, title: 16, experience: 10, education: 5, readability: 5 }
type PartId = ScorePart['id']

const labels: Record<PartId, string> = {
	must: 'What the job requires',
	nice: 'Nice to have and daily work',
	title: 'Job title',
	experience: 'Years of experience',
	education: 'Education',
	readability: 'Easy to read for software'
}

/** Few untouched resumes show half of what a posting lists: judged by hand, good fits stand at 35–70 and wrong fields below 20. */
const bands: [least: number, band: Score['band']][] = [
	[60, 'strong'],
	[42, 'good'],
	[24, 'partial'],
	[0, 'weak']
]

/** `credit` is how far it is met, `counted` how much of that counts (see `standing.ts`). */
type Credited = Credit & { sought: SoughtRequirement; core: boolean; counted: number }

/**
 * How well a resume shows what a posting asks for, 0–100, requirement by requirement. Pure:
 * the same input always gives the same number, and `parts` add up to `total`. `asOf` is the
 * ISO date on which jobs that still go on are counted. Never fails; a posting that asks for
 * nothing gives band `unscored`.
 */
export function score(resume: Resume, posting: Posting, asOf: string): Score {
	const sought = prepare(posting)
	if (!asksForSomething(posting))
		return { version: scoreVersion, total: 0, band: 'unscored', parts: [], requirements: [] }
	const evidence = evidenceOf(resume, sought.title, asOf)
	const experience = judgeExperience(resume, sought, asOf)
	const education = judgeEducation(resume, sought)
	const title = judgeTitle(resume, sought, posting.metadata.title, asOf)
	const met = sought.requirements.map((one): Credited => {
		const elsewhere = judgedElsewhere(one, experience, education)
		const found = elsewhere ?? forAsLong(one, creditOf(one, evidence), experience)
		return { ...found, sought: one, counted: found.credit, core: !elsewhere && !one.soft }
	})
	const standing = standingOf(coreOf(met, title))
	const credited = met.map((one) => (one.core ? one : { ...one, counted: one.credit * standing }))
	const judgements = {
		must: judgeRequirements(credited, 'must'),
		nice: judgeRequirements(credited, 'nice'),
		title,
		experience: supporting(experience, standing),
		education: supporting(education, standing),
		readability: supporting(judgeReadability(resume), standing)
	}
	const parts = toParts(judgements)
	const total = roundedSum(parts.map((part) => part.points))
	return {
		version: scoreVersion,
		total,
		band: bands.find(([least]) => total >= least)?.[1] ?? 'weak',
		parts,
		requirements: toScored(credited, parts)
	}
}

function asksForSomething(posting: Posting): boolean {
	return posting.requirements.some(
		(one) => one.skills.length > 0 || one.years !== null || one.degree !== null
	)
}

/**
 * A sentence that asks for a degree is met as the education part is (the skills in it are
 * fields of study), one that asks for years and nothing else as the experience part is.
 */
function judgedElsewhere(
	{ requirement, groups }: SoughtRequirement,
	experience: Judgement | null,
	education: Judgement | null
): Credit | null {
	const { degree, years } = requirement
	const judgement =
		degree && years === null ? education : years !== null && groups.length === 0 ? experience : null
	return judgement && { credit: judgement.credit, matches: [], missing: [] }
}

/** "Three years of SQL" is half met by SQL, and half by the years. */
function forAsLong(
	{ requirement }: SoughtRequirement,
	found: Credit,
	experience: Judgement | null
): Credit {
	if (requirement.years === null || !experience) return found
	return { ...found, credit: (found.credit * (1 + experience.credit)) / 2 }
}

/** What says whether somebody does this work at all: its requirements, soft ones apart, and its title. */
function coreOf(met: Credited[], title: Judgement | null): CoreShare[] {
	const shares = (['must', 'nice'] as const).flatMap((need) => {
		const ours = met.filter((one) => one.core && one.sought.need === need)
		const weight = sum(ours.map((one) => one.sought.weight))
		const credit = sum(ours.map((one) => one.credit * one.sought.weight)) / weight
		return weight > 0 ? [{ weight: weights[need], credit }] : []
	})
	return title ? [...shares, { weight: weights.title, credit: title.credit }] : shares
}

function judgeRequirements(credited: Credited[], need: 'must' | 'nice'): Judgement | null {
	const ours = credited.filter((one) => one.sought.need === need)
	const weight = sum(ours.map((one) => one.sought.weight))
	if (weight === 0) return null
	const met = ours.filter((one) => statusOf(one) === 'shown').length
	const partly = ours.filter((one) => statusOf(one) === 'partly').length
	return {
		credit: sum(ours.map((one) => one.counted * one.sought.weight)) / weight,
		reason: `Your resume shows ${met} of ${ours.length}${partly > 0 ? ` and part of ${partly} more` : ''}.`
	}
}

/**
 * What the posting does not ask for is neither lost nor given for free: its weight goes to
 * the other parts in proportion. Readability keeps its own, as it says nothing about the job.
 */
function toParts(judgements: Record<PartId, Judgement | null>): ScorePart[] {
	const asked = order.flatMap((id) => {
		const judgement = judgements[id]
		return judgement ? [{ id, ...judgement }] : []
	})
	const movable = sum(asked.map(({ id }) => (id === 'readability' ? 0 : weights[id])))
	const growth = movable > 0 ? (100 - weights.readability) / movable : 1
	const maxima = asked.map(({ id }) => weights[id] * (id === 'readability' ? 1 : growth))
	const max = roundShares(maxima)
	const earned = asked.map(({ credit }, index) => credit * (max[index] ?? 0))
	const points = roundShares(earned, undefined, max)
	return asked.map(({ id, reason }, index) => ({
		id,
		label: labels[id],
		points: points[index] ?? 0,
		max: max[index] ?? 0,
		reason
	}))
}

const order = ['must', 'nice', 'title', 'experience', 'education', 'readability'] as const

/** Points and maxima of the requirements add up to their part's. */
function toScored(credited: Credited[], parts: ScorePart[]): ScoredRequirement[] {
	const scored = new Map<Credited, ScoredRequirement>()
	for (const part of parts) {
		const ours = credited.filter((one) => one.sought.need === part.id)
		const weight = sum(ours.map((one) => one.sought.weight))
		const earned = sum(ours.map((one) => one.counted * one.sought.weight))
		const max = roundShares(
			ours.map((one) => (one.sought.weight / weight) * part.max),
			part.max
		)
		const scale = earned > 0 ? part.points / earned : 0
		const points = roundShares(
			ours.map((one) => one.counted * one.sought.weight * scale),
			earned > 0 ? part.points : 0,
			max
		)
		for (const [index, one] of ours.entries())
			scored.set(one, toScoredRequirement(one, points[index] ?? 0, max[index] ?? 0))
	}
	return credited.flatMap((one) => scored.get(one) ?? [])
}

function toScoredRequirement(one: Credited, points: number, max: number): ScoredRequirement {
	const { id, text, range } = one.sought.requirement
	const { matches, missing } = one
	const need = one.sought.need
	return { id, text, range, need, status: statusOf(one), missing, matches, points, max }
}

function statusOf(one: Credited): ScoredRequirement['status'] {
	if (one.credit >= 0.7 && one.missing.length === 0) return 'shown'
	return one.credit >= 0.2 ? 'partly' : 'missing'
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0)
}
