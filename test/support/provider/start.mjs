import { parseArgs } from 'node:util'
import { inProject } from '../../../scripts/setup/paths.mjs'

const usage = `node test/support/provider/start.mjs [--port 0] [--answers FILE.ts]
FILE.ts exports "answers", a record of functions from a request to the model's words.`

/** A provider of language models on loopback, in a process of its own; prints its address. */
const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '0' },
		answers: { type: 'string' },
		help: { type: 'boolean' }
	}
})
if (values.help) {
	console.log(usage)
} else {
	const { runnerImport } = await import('vite')
	const of = async (file) => (await runnerImport(file, { configFile: false })).module
	const { serveProvider } = await of(inProject('test/support/provider/serve.ts'))
	const answers = values.answers ? (await of(values.answers)).answers : {}
	const provider = await serveProvider({ port: Number(values.port), answers })
	console.log(provider.url)
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.once(signal, () => provider.close().then(() => process.exit(0)))
}
