import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions } from 'wrangler'
import { inProject } from './paths.mjs'

/**
 * node scripts/setup/serve-build.mjs --port N --state FOLDER --settings FILE: the production build on one
 * workerd, which listens itself. `wrangler dev` puts another one before it, which answers 500 by
 * itself where a connection between the two breaks, and keeps a trace of every request.
 */
const text = { type: 'string' }
const { values } = parseArgs({ options: { port: text, state: text, settings: text } })
const folder = inProject('build', 'server')
const { workerOptions, main, externalWorkers } = unstable_getMiniflareWorkerOptions(
	join(folder, 'wrangler.json')
)
const { modulesRules: _, bindings, ...options } = workerOptions
const miniflare = new Miniflare(
	convertV4MiniflareOptions({
		log: new Log(LogLevel.ERROR),
		host: '127.0.0.1',
		port: Number(values.port),
		unsafeTriggerHandlers: true,
		// Tests reach the database by it.
		unsafeLocalExplorer: true,
		logRequests: false,
		telemetry: { enabled: false },
		resourcePersistencePath: join(values.state, 'v3'),
		resourceTmpPath: join(values.state, 'tmp'),
		workers: [
			{
				...options,
				bindings: { ...bindings, ...parseEnv(await readFile(values.settings, 'utf8')) },
				rootPath: folder,
				modulesRoot: folder,
				modules: await modulesIn(folder, resolve(folder, main))
			},
			...externalWorkers
		]
	})
)
await miniflare.ready

/** All modules of the build, the one that begins first. */
async function modulesIn(root, entry) {
	const names = await readdir(root, { recursive: true })
	const paths = names.filter((name) => name.endsWith('.js')).map((name) => resolve(root, name))
	const sorted = [entry, ...paths.filter((path) => path !== entry)]
	return sorted.map((path) => ({ type: 'ESModule', path }))
}
