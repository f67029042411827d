import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Answer } from './asked'
import { bySchema } from './by-schema'
import type { Call, Script } from './outcome'
import { paceOf } from './pace'
import { openScope, type Scope } from './scope'
import { transmit } from './transmit'
import { paths, understand } from './understand'

export type Provider = { url: string; close: () => Promise<void> }

/**
 * A provider of language models on loopback. Whatever stands before `/responses`,
 * `/chat/completions` or `/v1/messages` in the path is a scope of its own: `PUT <scope>/control`
 * with a `Script` says how it behaves and forgets what was, `GET <scope>/control` tells what it
 * has seen. `answers` are models by name: one is used for requests that name it as their model,
 * or by the script; the others get the plainest answer that fits.
 */
export async function serveProvider({
	port = 0,
	answers = {}
}: {
	port?: number
	answers?: Record<string, Answer>
} = {}): Promise<Provider> {
	const scopes = new Map<string, Scope>()
	const server = createServer((request, response) => {
		handle(request, response, scopes, answers).catch((error: unknown) => {
			response.writeHead(500).end(String(error))
		})
	})
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
	const address = server.address()
	if (!address || typeof address === 'string') throw new Error('The provider has no port')
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve())
				server.closeAllConnections()
			})
	}
}

async function handle(
	request: IncomingMessage,
	response: ServerResponse,
	scopes: Map<string, Scope>,
	answers: Record<string, Answer>
): Promise<void> {
	const path = new URL(request.url ?? '/', 'http://provider').pathname
	if (path.endsWith('/control')) {
		const name = path.slice(0, -'/control'.length)
		if (request.method === 'PUT') {
			const scope = openScope()
			scope.set(await scriptOf(request))
			scopes.set(name, scope)
		}
		response.writeHead(200, { 'content-type': 'application/json' })
		response.end(JSON.stringify(scopes.get(name)?.seen() ?? { count: 0, calls: [] }))
		return
	}
	const found = paths.find(({ end }) => path.endsWith(end))
	if (!found || request.method !== 'POST') return void response.writeHead(404).end()
	const name = path.slice(0, -found.end.length).replace(/\/v1$/, '')
	const scope = scopes.get(name) ?? openScope()
	scopes.set(name, scope)
	const asked = understand(found.dialect, await objectIn(request), request.headers)
	const outcome = scope.next(asked)
	const call: Call = {
		dialect: asked.dialect,
		key: asked.key,
		model: asked.model,
		body: asked.body,
		headers: headersOf(request),
		outcome,
		hungUp: false,
		startedAt: Date.now(),
		endedAt: null
	}
	scope.note(call)
	response.on('close', () => {
		call.hungUp = !response.writableEnded
		call.endedAt = Date.now()
	})
	const answer = answers[scope.script.answer ?? asked.model] ?? bySchema
	const pace = paceOf(scope.script.physics, scope.seen().count)
	const gzip = scope.script.gzip === true
	await transmit(response, asked, outcome, answer(asked), { pace, gzip })
}

async function scriptOf(request: IncomingMessage): Promise<Script> {
	return objectIn(request)
}

async function objectIn(request: IncomingMessage): Promise<Record<string, unknown>> {
	const value: unknown = await json(request)
	if (typeof value !== 'object' || value === null) throw new Error('An object is needed')
	return { ...value }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
