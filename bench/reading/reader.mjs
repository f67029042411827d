import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject } from '../../scripts/setup/paths.mjs'
import { childrenOf } from './process.mjs'

const warmUps = 5

/**
 * The project's reader in a workerd of its own, warmed up with the project's own documents.
 * `read(bytes, times)` gives what bench/reading-worker.ts answers and throws when the isolate
 * fails; `pid` is the process that reads; `stop` ends it. The packages must be installed.
 */
export async function startReader() {
	const folder = mkdtempSync(join(tmpdir(), 'resumax-reading-'))
	let worker
	const stop = async () => {
		try {
			await worker?.dispose()
		} finally {
			await rm(folder, { recursive: true, force: true })
		}
	}
	try {
		const settings = await build(folder)
		const before = new Set(childrenOf(process.pid))
		worker = await start(folder, settings)
		await worker.ready
		const pid = childrenOf(process.pid).find((id) => !before.has(id))
		if (!pid) throw new Error('workerd did not start.')
		const read = (bytes, times = 1) => readIn(worker, bytes, times)
		await warmUp(read)
		return { pid, read, stop }
	} catch (error) {
		await stop()
		throw error
	}
}

/** Built as the product is: by its plugin, with its compatibility settings. */
async function build(folder) {
	const { createBuilder } = await import('vite')
	const { cloudflare } = await import('@cloudflare/vite-plugin')
	const settings = compatibility()
	const main = inProject('bench/reading-worker.ts')
	const configPath = join(folder, 'wrangler.json')
	await writeFile(configPath, JSON.stringify({ name: 'reading', main, ...settings }))
	const plugins = [cloudflare({ configPath })]
	const builder = await createBuilder({
		root: folder,
		configFile: false,
		logLevel: 'error',
		plugins
	})
	await builder.buildApp()
	return settings
}

function compatibility() {
	const text = readFileSync(inProject('wrangler.toml'), 'utf8')
	const value = (name) => JSON.parse(text.match(new RegExp(`^${name} = (.*)$`, 'm'))[1])
	return {
		compatibility_date: value('compatibility_date'),
		compatibility_flags: value('compatibility_flags')
	}
}

async function start(folder, settings) {
	const { Miniflare, convertV4MiniflareOptions } = await import('miniflare')
	const built = join(folder, 'dist', 'reading')
	const scripts = readdirSync(built, { recursive: true })
		.filter((name) => /\.m?js$/.test(name))
		.sort((a, b) => Number(b.startsWith('index.')) - Number(a.startsWith('index.')))
	return new Miniflare(
		convertV4MiniflareOptions({
			modulesRoot: built,
			modules: scripts.map((name) => ({ type: 'ESModule', path: join(built, name) })),
			compatibilityDate: settings.compatibility_date,
			compatibilityFlags: settings.compatibility_flags
		})
	)
}

async function readIn(worker, bytes, times) {
	const answer = await worker.dispatchFetch(`http://localhost/?times=${times}`, {
		method: 'POST',
		body: bytes,
		signal: AbortSignal.timeout(120_000)
	})
	const text = await answer.text()
	if (!answer.ok) throw new Error(text.split('\n')[0])
	return JSON.parse(text)
}

async function warmUp(read) {
	const folder = inProject('test/fixtures')
	for (const name of readdirSync(folder))
		if (/\.(pdf|docx)$/.test(name)) await read(await readFile(join(folder, name)), warmUps)
}
