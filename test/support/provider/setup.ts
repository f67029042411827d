import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { answers } from './models'
import { serveProvider } from './serve'

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the loopback provider of language models. */
		provider: string
		/** An address where nothing listens. */
		nobody: string
	}
}

/** The loopback provider for all worker tests; each test uses a scope of its own. */
export default async function setup({ provide }: TestProject) {
	const provider = await serveProvider({ answers })
	provide('provider', provider.url)
	provide('nobody', `http://127.0.0.1:${await freePort()}`)
	return provider.close
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(address && typeof address === 'object' ? address.port : 1))
		})
	})
}
