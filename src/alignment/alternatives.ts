import type { SkillHit } from '../skill/find'

/** "such as", "e.g.", an opening bracket: what follows are examples. */
const examples =
	/\((?!\s*s\))|\bsuch as\b|\be\.?g\b|\blike\b|\bincluding\b|\bfor example\b|\bone (?:or more )?of\b|\bany of\b|例如|como\b|wie\b/i
const either = /\bor\b|\band\/or\b|\/|\boder\b|\bou\b|或|\bили\b/i
const listing = /^[\s,;/|·、，]*(?:\b(?:and|or|and\/or|und|oder|ou|e|y|et|other)\b|或|和)?[\s,]*$/i

/**
 * Groups the skills of one sentence so that one of each group is enough: "Python, Bash or
 * PowerShell" is one group, "Docker and Kubernetes" two. Skills come back by name.
 */
export function alternativesIn(text: string, hits: SkillHit[]): string[][] {
	const groups: SkillHit[][] = []
	let run: SkillHit[] = []
	for (const hit of hits) {
		const last = run.at(-1)
		if (last && listing.test(text.slice(last.end, hit.start))) run.push(hit)
		else {
			groups.push(...groupsOf(text, run))
			run = [hit]
		}
	}
	groups.push(...groupsOf(text, run))
	const named = groups.map((group) => [...new Set(group.map((hit) => hit.skill))])
	return [...new Map(named.map((group) => [group.toSorted().join('\n'), group])).values()]
}

/** One unbroken list of skills: together when it offers a choice or gives examples. */
function groupsOf(text: string, run: SkillHit[]): SkillHit[][] {
	const first = run[0]
	const last = run.at(-1)
	if (!first || !last) return []
	const before = text.slice(Math.max(0, first.start - 24), first.start)
	const choice = either.test(text.slice(first.start, last.end)) && run.length > 1
	return choice || examples.test(before) ? [run] : run.map((hit) => [hit])
}
