import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { become, openWorking, visits, type World } from './pages'

const run = promisify(execFile)
const maker = join(import.meta.dirname, '../../scripts/world/make.mjs')
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

/** Levels A and AA of WCAG 2.0, 2.1 and 2.2. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test('every page and state has no barrier that can be found by machine, by day and by night', async ({
	page,
	baseURL
}) => {
	test.setTimeout(360_000)
	const world: World = JSON.parse((await run('node', [maker, `${baseURL}`])).stdout)
	const found: string[] = []
	for (const visit of visits.filter(({ longer }) => !longer)) {
		await page.setViewportSize(visit.phone ? phone : desk)
		await become(page, world, visit.who)
		await page.goto(visit.path(world.ids))
		await hydrated(page)
		await visit.arrange?.(page)
		found.push(...(await barriers(page, visit.name, visit.part)))
	}
	await become(page, world, 'member')
	await openWorking(page, world)
	found.push(...(await barriers(page, 'working')))
	expect(found).toEqual([])
})

/** Only then do buttons work and keys count. */
async function hydrated(page: Page): Promise<void> {
	await page.waitForLoadState('load')
	await page.waitForFunction(
		() => document.scripts.length === 0 || Reflect.has(window, '__reactRouterRouteModules')
	)
}

/** Everything by day; by night only what the colours change. */
async function barriers(page: Page, name: string, part = 'html'): Promise<string[]> {
	await light(page, 'light')
	const day = await axe(page, part).withTags(tags).analyze()
	await light(page, 'dark')
	const night = await axe(page, part).withRules('color-contrast').analyze()
	return [...day.violations, ...night.violations].flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html}: ${failureSummary}`)
	)
}

/** `setLegacyMode`: no second page to put the findings of frames together, of which we have none. */
function axe(page: Page, part: string): AxeBuilder {
	return new AxeBuilder({ page }).include(part).setLegacyMode()
}

/** Two frames later even a change of colour without motion is through. */
async function light(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	)
}
