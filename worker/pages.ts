import { createRequestHandler, RouterContextProvider } from 'react-router'

const handle = createRequestHandler(
	() => import('virtual:react-router/server-build'),
	import.meta.env.MODE
)

export function pages(request: Request, _env: Env, _context: ExecutionContext): Promise<Response> {
	return handle(request, new RouterContextProvider())
}
