import { app } from './api/app'
import { consume } from './jobs/consumer'
import { sweep } from './jobs/sweep'

export { ModelDesk } from './jobs/model-desk'
export { OptimizationJob } from './jobs/optimization'

const apiPath = /^\/(api|health|metrics)(\/|$)/

export default {
	async fetch(request, env, context) {
		if (apiPath.test(new URL(request.url).pathname)) return app.fetch(request, env, context)
		// React and every page: an API call does not wait for them to start.
		const { pages } = await import('./pages')
		return pages(request, env, context)
	},
	queue: consume,
	scheduled: sweep
} satisfies ExportedHandler<Env>
