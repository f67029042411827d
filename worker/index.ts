import { app } from './api/app'
import { countAnswer } from './api/count-answer'
import { consume } from './jobs/consumer'
import { sweep } from './jobs/sweep'

export { ModelDesk } from './jobs/model-desk'
export { OptimizationJob } from './jobs/optimization'

const apiPath = /^\/(api|health|metrics)(\/|$)/

export default {
	async fetch(request, env, context) {
		if (apiPath.test(new URL(request.url).pathname)) return app.fetch(request, env, context)
		return page(request, env, context)
	},
	queue: consume,
	scheduled: sweep
} satisfies ExportedHandler<Env>

/** A page; all of them are counted as one route. */
async function page(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
	const started = Date.now()
	let status = 500
	try {
		// React and every page: an API call does not wait for them to start.
		const { pages } = await import('./pages')
		const response = await pages(request, env, context)
		status = response.status
		return response
	} finally {
		const milliseconds = Date.now() - started
		countAnswer(env, { method: request.method, route: 'pages', status, milliseconds })
	}
}
