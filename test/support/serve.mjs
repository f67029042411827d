import { rmSync } from 'node:fs'
import { inProject } from '../../scripts/setup/paths.mjs'
import { serveProduction } from '../../scripts/setup/production.mjs'
import { main } from '../../scripts/setup/run.mjs'
import { stopWithUs } from '../../scripts/setup/serve.mjs'

/** The production build with an empty database, for end-to-end tests. */
await main(async () => {
	const state = inProject('.wrangler', 'e2e')
	rmSync(state, { recursive: true, force: true })
	const server = await serveProduction({ port: Number(process.argv[2]), state })
	stopWithUs(server)
	process.exitCode = await server.end
})
