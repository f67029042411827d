import { prepare } from './setup/production.mjs'
import { main } from './setup/run.mjs'
import { freePort, serve, stopWithUs } from './setup/serve.mjs'

await main(async () => {
	await prepare()
	const port = await freePort(Number(process.env.PORT ?? 5173))
	const args = ['dev', '--port', String(port), '--strictPort']
	const server = await serve('react-router', args, port)
	stopWithUs(server)
	console.log(`\nresuMAX (development) runs at ${server.address}\n`)
	process.exitCode = await server.end
})
