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
	test.setTimeout(600_000)
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

/** Only then do buttons work and keys count; told by what `Early` takes away when it has run. */
async function hydrated(page: Page): Promise<void> {
	await page.waitForLoadState('load')
	// By the clock: a page in a busy browser is not always drawn, and would never be asked by its frames.
	await page.waitForFunction(() => !Reflect.has(window, 'early'), undefined, { polling: 100 })
}

/** Everything by day; by night only what the colours change. */
async function barriers(page: Page, name: string, part = 'html'): Promise<string[]> {
	await light(page, 'light')
	const day = await axe(page, part).withTags(tags).analyze()
	await light(page, 'dark')
	const night = await axe(page, part, 'there already').withRules('color-contrast').analyze()
	return [...day.violations, ...night.violations].flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html}: ${failureSummary}`)
	)
}

/**
 * Where the script of axe is in the page already, an empty one is put there instead: half a
 * megabyte less to send and to compile, and the compiled one is warm. Nothing is written down of
 * what has no fault. `setLegacyMode`: no second page to put the findings of frames together, of
 * which we have none.
 */
function axe(page: Page, part: string, script?: 'there already'): AxeBuilder {
	return new AxeBuilder({ page, ...(script ? { axeSource: ';' } : {}) })
		.options({ resultTypes: ['violations'], selectors: false })
		.include(part)
		.setLegacyMode()
}

/** Even without motion a change of colour passes through frames, on a busy machine through many. */
async function light(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
	await page.evaluate(async () => {
		// A browser that has nothing to draw may let a frame wait.
		const frame = () =>
			new Promise((done) => {
				requestAnimationFrame(done)
				setTimeout(done, 250)
			})
		const changing = () =>
			document
				.getAnimations()
				.some((one) => one instanceof CSSTransition && one.playState === 'running')
		for (let turn = 0; turn === 0 || (turn < 40 && changing()); turn++) {
			await frame()
			await frame()
		}
	})
}
