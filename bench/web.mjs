import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { ownServer } from '../scripts/demo/server.mjs'
import { main } from '../scripts/setup/run.mjs'
import { makeWorld } from '../scripts/world/make.mjs'
import { conclude } from './conclude.mjs'
import { calmFigures } from './web/calm.mjs'
import { figuresOf, middleOf } from './web/figures.mjs'
import { audit, startBrowser } from './web/lighthouse.mjs'
import { places } from './web/places.mjs'
import { firstByte } from './web/time.mjs'

const { values } = parseArgs({
	options: {
		/** Paints and blocking by the time that the page's threads ran, for a machine that does other work too. */
		calm: { type: 'boolean', default: false },
		/** Only the pages whose name has this in it. */
		only: { type: 'string', default: '' },
		/** How often Lighthouse looks at each page; the middle figure of each kind counts. */
		runs: { type: 'string', default: '3' },
		server: { type: 'string' },
		/** Says of each page what its scores were lowered by. */
		why: { type: 'boolean', default: false }
	}
})

/**
 * npm run bench:web: the quality of the pages, by Lighthouse as on a slow phone, with the
 * time to the first byte of what the server renders. The machine's load is said beside the
 * figures, because Lighthouse measures slower where something else runs. Each figure is the middle
 * one of several visits, as Lighthouse advises: one visit in a few meets a pause of the machine. A
 * visit before the first one starts what the browser starts once.
 */
await main(async () => {
	const server = values.server
		? { address: values.server, stop: async () => {} }
		: await ownServer(console.log)
	const browser = await startBrowser()
	const before = loadavg()[0]
	try {
		const world = await makeWorld(server.address)
		const figures = []
		await audit(browser, server.address)
		for (const place of places.filter(({ name }) => name.includes(values.only))) {
			const url = server.address + place.path(world.ids)
			const headers = place.who ? { Cookie: world.cookies[place.who] } : {}
			const times = await firstByte(url, headers)
			const visits = []
			for (let run = 0; run < Number(values.runs); run++) {
				const audited = await audit(browser, url, headers)
				const { lhr, scripts } = audited
				const calm = values.calm ? await calmFigures(audited) : null
				visits.push(figuresOf(place, { lhr, calm, scripts, times }))
				if (values.why) for (const line of reasons(lhr)) console.log(`  ${line}`)
			}
			figures.push(...middleOf(visits))
			console.log(`${place.name}: measured, load ${loadavg()[0].toFixed(1)}`)
		}
		console.log(
			`\nload of the machine: ${before.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`
		)
		conclude('web', figures)
	} finally {
		await browser.kill()
		await server.stop()
	}
})

/** The audits that lowered a score, with the nodes or the saving that they name. */
function reasons(lhr) {
	return Object.values(lhr.categories).flatMap((category) =>
		category.auditRefs
			.filter(({ weight }) => weight > 0)
			.map(({ id }) => lhr.audits[id])
			.filter(({ score }) => score !== null && score < 0.9)
			.map(({ id, title, displayValue, details }) => {
				const node = details?.items?.[0]?.node?.snippet ?? ''
				return `${category.id}: ${id} ${displayValue ?? ''} (${title}) ${node}`
			})
	)
}
