import { createRequestHandler, RouterContextProvider } from 'react-router'
import { type Visit, visitContext } from '../web/api.server'
import { app } from './api/app'
import { duringVisit } from './api/middleware/visit'

const handle = createRequestHandler(
	() => import('virtual:react-router/server-build'),
	import.meta.env.MODE
)

/** Answers with a page; whatever the page needs to know, it asks the API in this isolate. */
export async function pages(
	request: Request,
	env: Env,
	context: ExecutionContext
): Promise<Response> {
	const visit: Visit = {
		request,
		fetch: (apiRequest) => app.fetch(apiRequest, env, context),
		nonce: btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18)))),
		development: env.ENVIRONMENT === 'development',
		setCookies: []
	}
	const provider = new RouterContextProvider()
	provider.set(visitContext, visit)
	return withHeaders(await duringVisit(() => handle(request, provider)), visit)
}

function withHeaders(answer: Response, visit: Visit): Response {
	const response = new Response(answer.body, answer)
	const { headers } = response
	for (const cookie of visit.setCookies) headers.append('Set-Cookie', cookie)
	// A page that was made for somebody is kept nowhere, also not on a shared computer's disk.
	const personal = visit.request.headers.has('Cookie') || headers.has('Set-Cookie')
	if (!headers.has('Cache-Control')) {
		headers.set('Cache-Control', personal ? 'no-store' : 'private, no-cache')
	}
	headers.set('X-Content-Type-Options', 'nosniff')
	// Not `no-referrer`: browsers then send `Origin: null` with forms, and the API refuses those.
	headers.set('Referrer-Policy', 'same-origin')
	headers.set('Cross-Origin-Opener-Policy', 'same-origin')
	headers.set('Cross-Origin-Resource-Policy', 'same-origin')
	headers.set(
		'Permissions-Policy',
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
	)
	headers.set('X-Frame-Options', 'DENY')
	if (headers.get('Content-Type')?.startsWith('text/html')) {
		headers.set('Content-Security-Policy', contentSecurityPolicy(visit.nonce))
	}
	if (!visit.development) {
		headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
	}
	return response
}

/** Scripts run only with the page's nonce or when such a script loads them (CSP 3, strict-dynamic). */
function contentSecurityPolicy(nonce: string): string {
	// Vite's development server writes the styles into the page itself.
	const styles = import.meta.env.DEV ? "'unsafe-inline'" : `'nonce-${nonce}'`
	return [
		"default-src 'none'",
		`script-src 'nonce-${nonce}' 'strict-dynamic'`,
		`style-src 'self' ${styles}`,
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
		"form-action 'self'"
	].join('; ')
}
