import { type Evidence, type Proof, worthOf } from './evidence'
import type { Passage } from './passage'
import type { SoughtRequirement } from './prepare'
import type { Match } from './schema'
import type { Term } from './terms'

/** How far a resume meets one requirement. */
export type Credit = { credit: number; matches: Match[]; missing: string[] }

/** Shares of a requirement's credit: its skills, and its other telling words where it has both. */
const skillShare = 0.85
/** Below this share of common words two sentences are about different things. */
const leastOverlap = 0.3

/** Credit 0–1 for one requirement. More evidence never gives less. */
export function creditOf(sought: SoughtRequirement, evidence: Evidence): Credit {
	const groups = sought.groups.map((group) => groupCredit(group, sought, evidence))
	const matches = groups.flatMap((group) => group.matches)
	const missing = groups.flatMap((group) => group.missing)
	const words = wordCredit(sought.terms, evidence)
	if (groups.length === 0) {
		const match = words.match ? [words.match] : []
		return { credit: words.credit, matches: match, missing: [] }
	}
	const weight = sought.shares.reduce((sum, one) => sum + one, 0)
	const skills =
		groups.reduce((sum, group, at) => sum + group.credit * (sought.shares[at] ?? 0), 0) / weight
	const credit =
		sought.terms.length > 1 ? skills * skillShare + words.credit * (1 - skillShare) : skills
	return { credit, matches, missing }
}

/** The best of a group counts; the rest adds a little, as knowing two of three tools is more than one. */
function groupCredit(group: string[], sought: SoughtRequirement, evidence: Evidence): Credit {
	const found = group.map((skill) => ({ skill, proof: proofOf(skill, sought, evidence) }))
	const worths = found.map(({ proof }) => (proof ? worthOf(proof, evidence.telling) : 0))
	const best = Math.max(0, ...worths)
	const mean = worths.reduce((sum, worth) => sum + worth, 0) / group.length
	const matches = found.flatMap(({ skill, proof }) => (proof ? [toMatch(skill, proof)] : []))
	return {
		credit: best * 0.85 + mean * 0.15,
		matches,
		missing: matches.length > 0 && group.length > 1 ? [] : group.filter((_, at) => worths[at] === 0)
	}
}

function proofOf(skill: string, sought: SoughtRequirement, evidence: Evidence): Proof | undefined {
	const name = sought.names.get(skill)
	return name ? namedIn(name, evidence) : evidence.proofs.get(skill)
}

/** A name the taxonomy lacks must stand in the resume word for word. */
function namedIn(lemmas: string[], evidence: Evidence): Proof | undefined {
	const proofs = evidence.passages.flatMap((passage) => {
		const quote = quoteOf(passage, lemmas)
		return quote === null ? [] : [{ passage, quote, implied: false }]
	})
	return proofs.find((proof) => proof.passage.shown) ?? proofs[0]
}

function quoteOf(passage: Passage, run: string[]): string | null {
	const { words, text } = passage
	const at = words.findIndex((_, from) =>
		run.every((lemma, offset) => words[from + offset]?.lemma === lemma)
	)
	if (at === -1) return null
	return text.slice(words[at]?.start, words[at + run.length - 1]?.end)
}

type WordCredit = { credit: number; match: Match | null }

/** How much of the requirement's own words one passage repeats, and the whole resume. */
function wordCredit(terms: Term[], evidence: Evidence): WordCredit {
	if (terms.length === 0) return { credit: 0, match: null }
	const stems = terms.map(({ stem }) => stem)
	let best: { passage: Passage; share: number } | null = null
	for (const part of evidence.parts) {
		// No passage can repeat more than the part it stands in.
		if (shareIn(stems, part.stems) <= (best?.share ?? 0)) continue
		for (const passage of part.passages) {
			const share = shareIn(stems, passage.stems) * (passage.shown ? 1 : 0.8)
			if (share > (best?.share ?? 0)) best = { passage, share }
		}
	}
	const share = (best?.share ?? 0) * 0.6 + shareIn(stems, evidence.stems) * 0.4
	const credit = Math.max(0, Math.min(1, (share - leastOverlap) / (0.8 - leastOverlap)))
	if (!best || credit === 0) return { credit, match: null }
	return { credit, match: wordMatch(terms, best.passage) }
}

function shareIn(wanted: string[], stems: Set<string>): number {
	let found = 0
	for (const stem of wanted) if (stems.has(stem)) found++
	return found / wanted.length
}

/** Told in the posting's own words, with the resume's beside them. */
function wordMatch(terms: Term[], passage: Passage): Match {
	const both = terms.filter(({ stem }) => passage.stems.has(stem))
	return {
		term: both.map(({ written }) => written).join(', '),
		textId: passage.textId,
		quote: passage.text.slice(0, 160),
		strength: passage.shown ? 'shown' : 'listed'
	}
}

function toMatch(term: string, { passage, quote }: Proof): Match {
	return { term, textId: passage.textId, quote, strength: passage.shown ? 'shown' : 'listed' }
}
