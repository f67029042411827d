import { isbot } from 'isbot'
import { renderToReadableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { visitContext } from './api.server'
import { paintFirst } from './paint-first.server'

export const streamTimeout = 5_000

/** Renders a page; its inline scripts carry the nonce that the page's policy names. */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	router: EntryContext,
	context: RouterContextProvider
): Promise<Response> {
	if (request.method.toUpperCase() === 'HEAD') return new Response(null, { status, headers })
	const { nonce } = context.get(visitContext)
	let failedInShell = false
	let streaming = false
	const body = await renderToReadableStream(
		<ServerRouter context={router} url={request.url} nonce={nonce} />,
		{
			nonce,
			signal: AbortSignal.timeout(streamTimeout + 1000),
			onError(error) {
				failedInShell = true
				// Errors of the shell itself are rejected below and logged by React Router.
				if (streaming) console.error(error)
			}
		}
	)
	streaming = true
	if (isbot(request.headers.get('User-Agent') ?? '')) await body.allReady
	headers.set('Content-Type', 'text/html; charset=utf-8')
	const page = new Response(body, { headers, status: failedInShell ? 500 : status })
	return paintFirst(page, nonce)
}
