import { app } from './api/app'
import { consume } from './jobs/consumer'
import { sweep } from './jobs/sweep'
import { pages } from './pages'

export { OptimizationJob } from './jobs/optimization'

const apiPath = /^\/(api|health)(\/|$)/

export default {
	fetch(request, env, context) {
		const isApi = apiPath.test(new URL(request.url).pathname)
		return isApi ? app.fetch(request, env, context) : pages(request, env, context)
	},
	queue: consume,
	scheduled: sweep
} satisfies ExportedHandler<Env>
