import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { become, openWorking, visits } from '../test/e2e/pages.ts'
import { demoServer } from './demo/server.mjs'
import { ensureChromium } from './setup/browser.mjs'
import { inProject } from './setup/paths.mjs'
import { main } from './setup/run.mjs'
import { makeWorld } from './world/make.mjs'
import { settled } from './world/settled.mjs'

const { values } = parseArgs({
	options: {
		/** Only the pages whose name has this in it. */
		only: { type: 'string', default: '' },
		out: { type: 'string', default: inProject('screens') },
		server: { type: 'string' },
		scheme: { type: 'string', multiple: true, default: ['light', 'dark'] }
	}
})

const sizes = {
	phone: { width: 390, height: 844 },
	desk: { width: 1440, height: 900 }
}

/**
 * npm run screens: a picture of every page and state, on a phone and on a desk, by day and by
 * night, in the folder `screens` (or `--out`); `--only workspace` takes the pages of that name.
 */
await main(async () => {
	const server = await demoServer(values.server, console.log)
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	})
	try {
		const world = await makeWorld(server.address)
		rmSync(values.out, { recursive: true, force: true })
		mkdirSync(values.out, { recursive: true })
		for (const [size, viewport] of Object.entries(sizes)) {
			const context = await browser.newContext({
				baseURL: server.address,
				viewport,
				isMobile: size === 'phone',
				hasTouch: size === 'phone',
				reducedMotion: 'reduce'
			})
			await photograph(context, world, size)
			await context.close()
		}
	} finally {
		await browser.close()
		await server.stop()
	}
})

async function photograph(context, world, size) {
	const waiting = [
		{ name: 'working', who: 'member', open: (page) => openWorking(page, world) },
		{ name: 'working-offline', who: 'member', open: (page) => openWorking(page, world, 'away') }
	]
	const wanted = [...visits, ...waiting].filter(
		({ name, phone }) => name.includes(values.only) && !(phone && size === 'desk')
	)
	for (const visit of wanted) {
		const page = await context.newPage()
		try {
			await become(page, world, visit.who)
			await (visit.open ? visit.open(page) : page.goto(visit.path(world.ids)))
			await settled(page)
			await visit.arrange?.(page)
			for (const scheme of values.scheme) {
				await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
				const path = `${values.out}/${visit.name}-${size}-${scheme}.png`
				await page.screenshot({ path, fullPage: !visit.arrange })
			}
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
			console.log(`${visit.name} (${size})${wide ? ': wider than the screen' : ''}`)
		} catch (error) {
			console.error(`${visit.name} (${size}): ${error.message.split('\n')[0]}`)
			process.exitCode = 1
		} finally {
			await page.close()
		}
	}
}
