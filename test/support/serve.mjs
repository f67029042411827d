import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inProject } from '../../scripts/setup/paths.mjs'
import { serveProduction } from '../../scripts/setup/production.mjs'
import { main } from '../../scripts/setup/run.mjs'
import { makeSecrets } from '../../scripts/setup/secrets.mjs'
import { stopWithUs } from '../../scripts/setup/serve.mjs'

/** Who operates it; test/e2e/operation.spec.ts signs up with this address. */
const settings = 'OPERATORS=operator@example.com\n'

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
	const server = await serveProduction({ port: Number(process.argv[2]), state, envFile })
	stopWithUs(server)
	process.exitCode = await server.end
})
