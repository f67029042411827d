import { useFetcher } from 'react-router'
import type { OptimizationSummary } from '../../../../src/optimization/resource'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { LinkButton } from '../../../ui/link-button'
import { Page } from '../../../ui/page'
import type { action } from '../route'
import { Heading } from './heading'

/** What happened, what it means for the person's things, and the ways on. */
export function Failed({ optimization }: { optimization: OptimizationSummary }) {
	const retry = useFetcher<typeof action>()
	const message = optimization.error?.message ?? 'Something broke on our side.'
	const refused = retry.data && 'failure' in retry.data ? retry.data.failure : null
	const pair = new URLSearchParams({
		resume: optimization.resumeId,
		job: optimization.jobDescriptionId
	})
	return (
		<Page>
			<Heading optimization={optimization} />
			<Banner kind="problem" title="This could not be finished" className="max-w-3xl">
				{message}
			</Banner>
			{refused && <Banner kind="problem">{refused.message}</Banner>}
			<p className="max-w-prose text-soft">
				Your resume and the job description are as they were. Trying again uses the same pair and
				the same strategy.
			</p>
			<div className="flex flex-wrap gap-3">
				<Button
					busy={retry.state !== 'idle'}
					onClick={() =>
						retry.submit({ intent: 'retry' }, { method: 'post', encType: 'application/json' })
					}
				>
					Try again
				</Button>
				<LinkButton look="secondary" to={`/optimize?${pair}`}>
					Change the pair or strategy
				</LinkButton>
			</div>
		</Page>
	)
}
