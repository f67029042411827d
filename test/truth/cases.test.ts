import { expect, test } from 'vitest'
import { z } from 'zod'

const value = z.union([
	z.string(),
	z.array(z.union([z.string(), z.record(z.string(), z.string())])).min(1)
])
const file = z
	.array(
		z.object({
			resume: z.object({ basics: z.record(z.string(), z.string()) }).loose(),
			posting: z.string().min(100),
			cases: z.array(
				z.object({
					id: z.string(),
					target: z.string(),
					after: value,
					label: z.enum(['honest', 'fabricated']),
					kind: z.string().min(3)
				})
			)
		})
	)
	.length(1)

const files = Object.entries(
	import.meta.glob('./cases/*.json', { eager: true, import: 'default' })
).flatMap(([path, content]) => file.parse(content).map((set) => ({ path, ...set })))

/** What a proposal may add where the resume has nothing yet. */
const addable = ['basics.summary', 'basics.label', 'skills', 'certificates', 'languages']

function at(resume: unknown, target: string): unknown {
	return [...target.matchAll(/\w+/g)].reduce<unknown>((value, [key]) => {
		const found = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).parse(value)
		return Array.isArray(found) ? found[Number(key)] : found[key]
	}, resume)
}

/** Lists are compared by the names in them: `{ name: 'Jira' }` and `Jira` say the same. */
function said(content: unknown): unknown {
	const list = z
		.array(
			z.union([
				z.string(),
				z.looseObject({ name: z.string() }).transform(({ name }) => name),
				z.looseObject({ language: z.string() }).transform((each) => JSON.stringify(each))
			])
		)
		.safeParse(content)
	return list.success ? list.data : content
}

test('has 80 resumes or more, with at least 11 honest and 8 fabricated rewordings each', () => {
	expect(files.length).toBeGreaterThanOrEqual(80)
	for (const { path, cases } of files) {
		const honest = cases.filter(({ label }) => label === 'honest').length
		expect(honest, path).toBeGreaterThanOrEqual(11)
		expect(cases.length - honest, path).toBeGreaterThanOrEqual(8)
	}
})

test('names every case once', () => {
	const ids = files.flatMap(({ cases }) => cases.map(({ id }) => id))
	expect(new Set(ids).size).toBe(ids.length)
})

test('points every case at something in its resume, and changes it', () => {
	for (const { resume, cases } of files) {
		for (const { id, target, after } of cases) {
			const before = at(resume, target)
			expect(before !== undefined || addable.includes(target), id).toBe(true)
			expect(said(before), id).not.toEqual(said(after))
		}
	}
})

test('never calls the same rewording both honest and fabricated', () => {
	for (const { path, cases } of files) {
		const proposals = cases.map(({ target, after }) => JSON.stringify([target, after]))
		expect(new Set(proposals).size, path).toBe(proposals.length)
	}
})
