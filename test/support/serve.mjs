import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from '../../scripts/setup/build.mjs'
import { inProject } from '../../scripts/setup/paths.mjs'
import { prepare } from '../../scripts/setup/production.mjs'
import { main } from '../../scripts/setup/run.mjs'
import { makeSecrets } from '../../scripts/setup/secrets.mjs'
import { serve, stopWithUs } from '../../scripts/setup/serve.mjs'

/**
 * Who operates it: test/e2e/operation.spec.ts signs up with this address. Credits are counted, and
 * enough for whoever does not run out of them on purpose (test/e2e/credits.spec.ts).
 */
const settings = 'OPERATORS=operator@example.com\nCREDITS=1000\n'

/** The production build with an empty database, for end-to-end tests. */
await main(async () => {
	const state = inProject('.wrangler', 'e2e')
	rmSync(state, { recursive: true, force: true })
	makeSecrets()
	mkdirSync(inProject('.wrangler'), { recursive: true })
	const envFile = inProject('.wrangler', 'e2e.env')
	writeFileSync(envFile, `${readFileSync(inProject('.dev.vars'), 'utf8')}\n${settings}`, {
		mode: 0o600
	})
	await prepare(state)
	await build()
	const port = Number(process.argv[2])
	const args = [inProject('scripts', 'setup', 'serve-build.mjs'), '--port', String(port)]
	const server = await serve('node', [...args, '--state', state, '--settings', envFile], port)
	stopWithUs(server)
	process.exitCode = await server.end
})
