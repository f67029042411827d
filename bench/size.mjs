import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from '../scripts/setup/build.mjs'
import { install } from '../scripts/setup/install.mjs'
import { inProject } from '../scripts/setup/paths.mjs'
import { main } from '../scripts/setup/run.mjs'
import { makeSecrets } from '../scripts/setup/secrets.mjs'
import { conclude } from './conclude.mjs'

/**
 * npm run bench:size: what is shipped. The worker's code as one upload, and the scripts that
 * a first visit to each page loads (the entry, the root and every route on the page's path).
 */
await main(async () => {
	install()
	makeSecrets()
	await build()
	const worker = filesIn(inProject('build/server')).filter((file) => file.endsWith('.js'))
	const pages = {
		landing: ['routes/landing/route'],
		dashboard: ['routes/app/route', 'routes/dashboard/route'],
		workspace: ['routes/app/route', 'routes/workspace/route']
	}
	const kilobytes = Object.fromEntries(
		Object.entries(pages).map(([name, routes]) => [name, gzipped(scriptsOf(routes))])
	)
	conclude('size', [
		{ name: 'worker', unit: 'KB gzip', value: gzipped(worker), bar: 2500 },
		{ name: 'landing', unit: 'KB gzip', value: kilobytes.landing },
		{ name: 'dashboard', unit: 'KB gzip', value: kilobytes.dashboard, bar: 150 },
		{ name: 'workspace', unit: 'KB gzip', value: kilobytes.workspace }
	])
})

function filesIn(folder) {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name)
		return statSync(path).isDirectory() ? filesIn(path) : [path]
	})
}

/** The scripts that the browser is told to load for these routes, each once. */
function scriptsOf(routes) {
	const folder = inProject('build/client/assets')
	const manifest = readdirSync(folder).find((name) => /^manifest-.*\.js$/.test(name))
	const text = readFileSync(join(folder, manifest), 'utf8')
	const { entry, routes: all } = JSON.parse(
		text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
	)
	const modules = [entry, all.root, ...routes.map((id) => all[id])]
	const names = modules.flatMap(({ module, imports }) => [module, ...imports])
	return [...new Set(names)].map((name) => inProject('build/client', name))
}

function gzipped(files) {
	const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).byteLength, 0)
	return Math.round(bytes / 102.4) / 10
}
