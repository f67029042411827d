import { app } from './api/app'
import { consume } from './jobs/consumer'
import { sweep } from './jobs/sweep'
import { pages } from './pages'

export { OptimizationJob } from './jobs/optimization'

export default {
	fetch(request, env, context) {
		const { pathname } = new URL(request.url)
		if (pathname.startsWith('/api/') || pathname === '/health' || pathname.startsWith('/health/')) {
			return app.fetch(request, env, context)
		}
		return pages(request, env, context)
	},
	queue: consume,
	scheduled: sweep
} satisfies ExportedHandler<Env>
