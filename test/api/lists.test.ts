import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { optimizationSummary } from '../../src/optimization/resource'
import { pageOf } from '../../src/page'
import { resumeResource } from '../../src/resume/resource'
import { versionResource } from '../../src/version/resource'
import { openDb } from '../../worker/db/client'
import { jobDescription, optimization, resume, version } from '../../worker/db/schema'
import { aPair } from '../support/pairs'
import { aPerson, ask, type Person } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { aVersionRow } from '../support/versions'

const db = openDb(env.DB)

async function pageAt<T extends z.ZodType>(person: Person, item: T, path: string) {
	const response = await ask('GET', path, { headers: person.headers })
	return pageOf(item).parse(await response.json())
}

const titled = z.object({ title: z.string() })

/** All titles, page by page. */
async function titlesAt(person: Person, path: string): Promise<string[]> {
	const titles: string[] = []
	for (let cursor = ''; ; ) {
		const page = await pageAt(person, titled, `${path}${cursor && `&cursor=${cursor}`}`)
		titles.push(...page.items.map(({ title }) => title))
		if (page.nextCursor === null) return titles
		cursor = encodeURIComponent(page.nextCursor)
	}
}

async function withTitles(person: Person, titles: string[]) {
	for (const title of titles) {
		const { resumeId, jobDescriptionId } = await aPair(person)
		await db.update(resume).set({ title }).where(eq(resume.id, resumeId))
		await db.update(jobDescription).set({ title }).where(eq(jobDescription.id, jobDescriptionId))
	}
}

const titles = ['banking, 2 pages', 'Analyst', 'analyst', 'Banking']

test.each(['resumes', 'job-descriptions'])('%s come by age or by title, in pages', async (noun) => {
	const person = await aPerson()
	await withTitles(person, titles)
	const newest = titles.toReversed()
	expect(await titlesAt(person, `/${noun}?limit=1`)).toEqual(newest)
	expect(await titlesAt(person, `/${noun}?limit=3&sort=newest`)).toEqual(newest)
	expect(await titlesAt(person, `/${noun}?limit=1&sort=oldest`)).toEqual(titles)
	expect(await titlesAt(person, `/${noun}?limit=1&sort=title`)).toEqual([
		'Analyst',
		'analyst',
		'Banking',
		'banking, 2 pages'
	])
	expect(await titlesAt(person, `/${noun}?limit=2&sort=title&search=BANK`)).toEqual([
		'Banking',
		'banking, 2 pages'
	])
})

test.each(['resumes', 'job-descriptions', 'versions', 'optimize'])(
	'%s take no order that there is not',
	async (noun) => {
		const person = await aPerson()
		const response = await ask('GET', `/${noun}?sort=luck`, { headers: person.headers })
		expect(response.status).toBe(400)
	}
)

test('a cursor of another order, or of nobody, is no way into the lists of others', async () => {
	const [owner, reader] = [await aPerson(), await aPerson()]
	await withTitles(owner, ['Mine'])
	for (const cursor of ['res_zzz', 'res_0 A', 'nonsense', ' ', '%00'])
		for (const sort of ['newest', 'oldest', 'title']) {
			const path = `/resumes?sort=${sort}&cursor=${encodeURIComponent(cursor)}`
			expect((await pageAt(reader, resumeResource, path)).items).toEqual([])
		}
})

async function anOptimization(person: Person, status?: 'completed' | 'failed') {
	const one = await aQueuedOptimization(person)
	if (status) await db.update(optimization).set({ status }).where(eq(optimization.id, one.id))
	return one
}

async function optimizationsAt(person: Person, query: string) {
	const page = await pageAt(person, optimizationSummary, `/optimize?${query}`)
	return page.items.map((one) => one.optimizationId)
}

test('optimizations come by what they are called, by status and by age', async () => {
	const person = await aPerson()
	const queued = await anOptimization(person)
	const failed = await anOptimization(person, 'failed')
	const completed = await anOptimization(person, 'completed')
	await db
		.update(jobDescription)
		.set({ company: 'Tidewell' })
		.where(eq(jobDescription.id, failed.jobDescriptionId))
	expect(await optimizationsAt(person, 'sort=oldest')).toEqual([queued.id, failed.id, completed.id])
	expect(await optimizationsAt(person, 'status=active')).toEqual([queued.id])
	expect(await optimizationsAt(person, 'status=failed')).toEqual([failed.id])
	expect(await optimizationsAt(person, 'search=tidewell')).toEqual([failed.id])
	expect(await optimizationsAt(person, 'search=nobody')).toEqual([])
})

test('open are those that still want the person', async () => {
	const person = await aPerson()
	const queued = await anOptimization(person)
	const failed = await anOptimization(person, 'failed')
	const unsaved = await anOptimization(person, 'completed')
	const saved = await anOptimization(person, 'completed')
	const versionId = await aVersionRow(person, saved.id)
	const open = () => optimizationsAt(person, 'open=true&sort=oldest')
	expect(await open()).toEqual([queued.id, failed.id, unsaved.id])
	const again = await aQueuedOptimization(person, new Date(), failed)
	expect(await open()).toEqual([queued.id, unsaved.id, again.id])
	await db.update(version).set({ deletedAt: new Date() }).where(eq(version.id, versionId))
	expect(await open()).toEqual([queued.id, unsaved.id, saved.id, again.id])
	await db.update(resume).set({ deletedAt: new Date() }).where(eq(resume.id, unsaved.resumeId))
	expect(await open()).toEqual([queued.id, saved.id, again.id])
})

test('versions come by age or the best first, in pages, and by what they are about', async () => {
	const person = await aPerson()
	const made: string[] = []
	for (const [index, company] of ['Aster', 'Birch', 'Cedar'].entries()) {
		const one = await anOptimization(person, 'completed')
		await db
			.update(jobDescription)
			.set({ company })
			.where(eq(jobDescription.id, one.jobDescriptionId))
		made.push(await aVersionRow(person, one.id, 50 - index))
	}
	const listed = async (query: string) =>
		(await pageAt(person, versionResource, `/versions?${query}`)).items.map(({ id }) => id)
	expect(await listed('')).toEqual(made.toReversed())
	expect(await listed('sort=oldest')).toEqual(made)
	expect(await listed('sort=score')).toEqual(made)
	expect(await listed('search=birch')).toEqual([made[1]])
	const first = await pageAt(person, versionResource, '/versions?sort=score&limit=2')
	expect(first.items.map(({ id }) => id)).toEqual(made.slice(0, 2))
	expect(
		await listed(`sort=score&limit=2&cursor=${encodeURIComponent(first.nextCursor ?? '')}`)
	).toEqual(made.slice(2))
})
