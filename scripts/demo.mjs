import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { makeAccount } from './demo/account.mjs'
import { Client } from './demo/client.mjs'
import { exportFiles } from './demo/export.mjs'
import { optimize } from './demo/optimize.mjs'
import { printReport } from './demo/report.mjs'
import { readResume, uploadResume } from './demo/resume.mjs'
import { demoServer } from './demo/server.mjs'
import { inProject } from './setup/paths.mjs'
import { main } from './setup/run.mjs'

const usage = `npm run demo -- [RESUME.(pdf|docx) POSTING.txt] [--out DIR] [--strategy NAME] [--server URL] [--json]

Does the whole job over the HTTP API: a throw-away account, the resume read, the job
description added, the changes found, the certain ones accepted, and the files written.
Without files it uses the project's sample.`

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string', default: 'out' },
		strategy: { type: 'string', default: 'default' },
		server: { type: 'string' },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
})

await main(async () => {
	if (values.help) return console.log(usage)
	if (positionals.length === 1 || positionals.length > 2) throw new Error(usage)
	const [resumeFile, postingFile] =
		positionals.length === 2
			? positionals.map((file) => resolve(process.env.INIT_CWD ?? '.', file))
			: [
					inProject('test/fixtures/sample-resume.pdf'),
					inProject('test/fixtures/sample-posting.txt')
				]
	const out = resolve(process.env.INIT_CWD ?? '.', values.out)
	const say = values.json ? () => {} : console.log

	const server = await demoServer(values.server, say)
	try {
		const result = await wholeJob(server.address, { resumeFile, postingFile, out, say })
		if (values.json) console.log(JSON.stringify(result, null, '\t'))
		else printReport(result)
	} finally {
		await server.stop()
	}
})

async function wholeJob(address, { resumeFile, postingFile, out, say }) {
	const timed = stopwatch(say)
	const client = new Client(address)
	await timed('Account made and verified', () => makeAccount(client))
	const resumeId = await timed(`${basename(resumeFile)} uploaded`, () =>
		uploadResume(client, resumeFile)
	)
	const resume = await timed('Resume read', () => readResume(client, resumeId))
	const posting = await timed(`${basename(postingFile)} added`, async () => {
		const text = await readFile(postingFile, 'utf8')
		return client.post(
			'/job-descriptions',
			withTitle(await client.post('/job-descriptions/read', { text }))
		)
	})
	const optimization = await timed('Changes found and checked', () =>
		optimize(client, { resumeId, jobDescriptionId: posting.id, strategy: values.strategy })
	)
	const accepted = await timed('Certain changes accepted', () =>
		client.post(`/optimize/${optimization.optimizationId}/accept`, {
			applyAll: true,
			exportFormats: ['pdf', 'docx', 'text', 'json']
		})
	)
	const files = await timed('Files made', () => exportFiles(client, accepted.exports, out))
	const version = await client.get(`/versions/${accepted.versionId}`)
	return { resume: resume.content, posting, optimization, version, files, seconds: timed.seconds }
}

/** What a person would type where the text does not say what the job is called. */
function withTitle({ text, metadata }) {
	return { text, ...metadata, title: metadata.title || 'Job description' }
}

/** Runs a step, says how long it took, and keeps the figure. */
function stopwatch(say) {
	const seconds = {}
	const timed = async (name, step) => {
		const started = performance.now()
		const result = await step()
		seconds[name] = Math.round(performance.now() - started) / 1000
		say(`${seconds[name].toFixed(2).padStart(6)} s  ${name}`)
		return result
	}
	return Object.assign(timed, { seconds })
}
