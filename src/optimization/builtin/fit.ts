import type { Group } from '../../resume/schema'
import { categoryOf, impliedBy } from '../../skill/canonical'
import { findSkills } from '../../skill/find'

const programmingLanguages = new Set(
	`JavaScript,TypeScript,Python,Java,Kotlin,Scala,Groovy,Clojure,C,C++,C#,F#,Go,Rust,Swift,Objective-C,Ruby,PHP,Perl,R,
	MATLAB,Julia,Haskell,Elixir,Erlang,Lua,Dart,Fortran,COBOL,Bash,PowerShell,SQL`
		.split(',')
		.map((name) => name.trim())
)

/** A longer item is part of a sentence, and a skill would be lost after it. */
const LONGEST_ITEM = 45

/**
 * The group of skills in which a skill stands best: beside its relatives, programming
 * languages among themselves. Null when every group is for something else.
 */
export function bestGroup(groups: Group[], skill: string): Group | null {
	// A single list is for everything, whatever it holds so far.
	const [only] = groups
	if (only && groups.length === 1) return only
	const ranked = groups
		.map((group) => ({ group, rank: rankOf(group, skill) }))
		.filter((one) => one.rank > 0)
		.toSorted((a, b) => b.rank - a.rank)
	return ranked[0]?.group ?? null
}

/** Higher is better; zero or below: no place for it. */
function rankOf(group: Group, skill: string): number {
	const members = group.items.flatMap((item) => findSkills(item.text).map((hit) => hit.skill))
	const share = (test: (one: string) => boolean) =>
		members.length === 0 ? 0 : members.filter(test).length / members.length
	const apart = ['soft', 'language', 'certificate']
	if (share((one) => apart.includes(categoryOf(one) ?? '')) > 0.5) return -1
	if (/\b(?:soft|interpersonal|spoken|interests?|hobbies|certificat)/i.test(group.label)) return -1
	if (group.items.some((item) => item.text.length > LONGEST_ITEM)) return -1
	const isLanguage = programmingLanguages.has(skill)
	const languages = share((one) => programmingLanguages.has(one))
	if (!isLanguage && (languages >= 0.5 || /\b(?:programming|languages?)\b/i.test(group.label))) {
		return -1
	}
	const family = new Set([skill, ...impliedBy(skill)])
	const relatives = share(
		(one) => family.has(one) || impliedBy(one).some((name) => family.has(name))
	)
	const general =
		/^$|\b(?:skills|tools?|technical|technolog|other|general|expertise|core|competenc)/i.test(
			group.label
		)
	return (isLanguage ? languages : relatives) + (general ? 0.05 : 0)
}
