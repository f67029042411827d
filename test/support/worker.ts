import { app } from '../../worker/api/app'
import { consume } from '../../worker/jobs/consumer'
import { sweep } from '../../worker/jobs/sweep'

export { ModelDesk } from '../../worker/jobs/model-desk'
export { OptimizationJob } from '../../worker/jobs/optimization'

/** The worker without its pages: their build is not part of these tests. */
export default {
	fetch: app.fetch,
	queue: consume,
	scheduled: sweep
} satisfies ExportedHandler<Env>
