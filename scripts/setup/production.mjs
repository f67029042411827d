import { lendChromium } from './browser.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { migrate } from './migrate.mjs'
import { inProject } from './paths.mjs'
import { makeSecrets } from './secrets.mjs'
import { serve } from './serve.mjs'

/** Where `npm start` and `npm run dev` keep their data between starts. */
export const dataFolder = inProject('.wrangler', 'state')

/** Everything that must be there before a server can start. */
export async function prepare(state = dataFolder) {
	install()
	makeSecrets()
	lendChromium()
	await migrate(state)
}

/** Serves the production build on local workerd; `envFile` holds settings that the build does not. */
export async function serveProduction({ port, state = dataFolder, output = 'inherit', envFile }) {
	await prepare(state)
	await build()
	const config = ['-c', 'build/server/wrangler.json', '--persist-to', state]
	const settings = envFile ? ['--env-file', envFile] : []
	const ports = ['--port', String(port), '--show-interactive-dev-session=false']
	const args = ['dev', ...config, ...settings, ...ports]
	return serve('wrangler', args, port, { output })
}
