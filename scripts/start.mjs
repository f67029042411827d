import { inProject } from './setup/paths.mjs'
import { serveProduction } from './setup/production.mjs'
import { main } from './setup/run.mjs'
import { freePort, stopWithUs } from './setup/serve.mjs'

await main(async () => {
	const port = await freePort(Number(process.env.PORT ?? 8787))
	const server = await serveProduction({ port, envFile: inProject('.dev.vars') })
	stopWithUs(server)
	console.log(`\nresuMAX runs at ${server.address}  (mails: ${server.address}/dev/mailbox)\n`)
	process.exitCode = await server.end
})
