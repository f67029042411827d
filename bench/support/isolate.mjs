import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inProject } from '../../scripts/setup/paths.mjs'

/**
 * Starts a workerd of its own with one module, asks it for `rounds` rounds and ends it. Gives
 * what the module answers, as JSON.
 */
export async function timesInIsolate(path, rounds) {
	const { Miniflare, convertV4MiniflareOptions } = await import('miniflare')
	const worker = new Miniflare(
		convertV4MiniflareOptions({
			modulesRoot: dirname(path),
			modules: [{ type: 'ESModule', path }],
			compatibilityDate: /^compatibility_date = "(.+)"$/m.exec(
				readFileSync(inProject('wrangler.toml'), 'utf8')
			)[1]
		})
	)
	try {
		const answer = await worker.dispatchFetch(`http://localhost/?rounds=${rounds}`)
		const text = await answer.text()
		if (!answer.ok) throw new Error(text.split('\n')[0])
		return JSON.parse(text)
	} finally {
		await worker.dispose()
	}
}
