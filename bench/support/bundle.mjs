import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject, root } from '../../scripts/setup/paths.mjs'

/**
 * Bundles one TypeScript file of the project, with all it imports, to one JavaScript module
 * in a temporary folder; `runs` says where: `node`, `worker` or `browser`. Gives its path and
 * `remove`. The packages must be installed.
 */
export async function bundle(entry, runs) {
	const { build } = await import('vite')
	const folder = mkdtempSync(join(tmpdir(), 'resumax-bench-'))
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'es2023',
			...(runs === 'node' && { ssr: true }),
			rolldownOptions: {
				input: inProject(entry),
				preserveEntrySignatures: 'strict',
				output: { format: 'es', entryFileNames: 'entry.mjs', codeSplitting: false }
			}
		},
		ssr: { noExternal: true }
	})
	return { path: join(folder, 'entry.mjs'), remove: () => rm(folder, { recursive: true }) }
}
