import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export function inProject(...parts) {
	return join(root, ...parts)
}

/**
 * The environment of every tool we start: the project's own Node and tools first on the
 * PATH (whatever Node the machine has), its own cache for the local browser, no telemetry, and
 * no trace of every request, which local workerd would keep in a database of its own.
 */
export function toolEnvironment(extra = {}) {
	return {
		...process.env,
		PATH: inProject('node_modules', '.bin') + delimiter + (process.env.PATH ?? ''),
		XDG_CACHE_HOME: inProject('.wrangler', 'cache-home'),
		WRANGLER_SEND_METRICS: 'false',
		X_LOCAL_OBSERVABILITY: 'false',
		...extra
	}
}
