import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { OptimizationSummary } from '../../../../src/optimization/resource'
import { fail, ok, type Result } from '../../../../src/result'
import { browserApi } from '../../../browser-api'
import { offlineWords } from '../../../offline-words'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { LinkButton } from '../../../ui/link-button'
import { Page } from '../../../ui/page'
import { Heading } from './heading'

/** What happened, what it means for the person's things, and the ways on. */
export function Failed({ optimization }: { optimization: OptimizationSummary }) {
	const [busy, setBusy] = useState(false)
	const [problem, setProblem] = useState<string | null>(null)
	const navigate = useNavigate()
	const message = optimization.error?.message ?? 'Something broke on our side.'
	const retry = async () => {
		setBusy(true)
		const again = await tryAgain(optimization.optimizationId)
		if (again.ok) return navigate(`/optimize/${again.value}`)
		setProblem(again.failure)
		setBusy(false)
	}
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
			{problem && (
				<Banner kind="problem" className="max-w-3xl">
					{problem}
				</Banner>
			)}
			<p className="max-w-prose text-soft">
				Your resume and the job description are as they were. Trying again uses the same pair and
				the same strategy.
			</p>
			<div className="flex flex-wrap gap-3">
				<Button busy={busy} onClick={retry}>
					Try again
				</Button>
				<LinkButton look="secondary" to={`/optimize?${pair}`}>
					Change the pair or strategy
				</LinkButton>
			</div>
		</Page>
	)
}

/** Queues it once more. Gives back the id of the new attempt, or words for the person. */
async function tryAgain(id: string): Promise<Result<string, string>> {
	try {
		const answer = await browserApi.optimize[':id'].retry.$post({ param: { id } })
		if (!answer.ok) return fail((await answer.json()).message)
		return ok((await answer.json()).optimizationId)
	} catch {
		return fail(offlineWords)
	}
}
