import type { Resume } from '../schema'

/**
 * The key of the text that a problem's path means, e.g. `resume.sections.0.entries.2.start` to
 * `work-1-e3.start`; null for a path that leads to none.
 */
export function problemKey(resume: Resume, path: string): string | null {
	const [root, part, ...rest] = path.split('.')
	if (root !== 'resume') return null
	if (part === 'basics' && rest[0] !== 'profiles') return rest[0] ? `basics.${rest[0]}` : null
	let id: string | null = null
	let at: unknown = part === 'basics' ? resume.basics.profiles : resume.sections
	const steps = part === 'basics' ? rest.slice(1) : rest
	for (const [index, step] of steps.entries()) {
		at = Object.entries(at ?? {}).find(([name]) => name === step)?.[1]
		if (typeof at !== 'object') return id && (step === 'text' ? id : `${id}.${step}`)
		if (at === null) return id && index === steps.length - 1 ? `${id}.${step}` : id
		if ('id' in at && typeof at.id === 'string') id = at.id
	}
	return id
}
