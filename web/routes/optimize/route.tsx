import { useEffect, useState } from 'react'
import { redirect, useFetcher } from 'react-router'
import { type Strategy, strategy } from '../../../src/optimization/schema'
import { api, orThrow, unwrap } from '../../api.server'
import { readForm } from '../../form.server'
import { meContext } from '../../session.server'
import { Button } from '../../ui/button'
import { FormProblem } from '../../ui/form-problem'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { useFocusFirstError } from '../../ui/use-focus-first-error'
import { unlessUnreachable } from '../../unless-unreachable'
import { usePolling } from '../../use-polling'
import type { Route } from './+types/route'
import { firstPairing, obstacle, type Pairing } from './pairing'
import { JobDescriptionChoice, ResumeChoice, StrategyChoice } from './parts/choices'
import { CreditGate } from './parts/credit-gate'
import { EstimateLine } from './parts/estimate-line'
import { useEstimate } from './use-estimate'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Optimize · resuMAX' }]
}

export async function loader({ request, context }: Route.LoaderArgs) {
	const client = api(context)
	const query = { limit: '100' }
	const [resumes, jobDescriptions, preferences, engine] = await Promise.all([
		client.resumes.$get({ query }).then(orThrow),
		client['job-descriptions'].$get({ query }).then(orThrow),
		client.users.me.preferences.$get().then(orThrow),
		client.engine.$get().then(orThrow)
	])
	const offer = { resumes: resumes.items, jobDescriptions: jobDescriptions.items }
	return {
		offer,
		writers: engine.writers,
		pairing: firstPairing(offer, preferences, new URL(request.url).searchParams),
		verified: (await context.get(meContext)).emailVerified,
		clientRequestId: crypto.randomUUID()
	}
}

/** Why it did not start, and what a page begins with that comes with this answer. */
type OptimizeAnswer = {
	failure: { code: string; message: string }
	chosen: { pairing: Pairing; boldness: Strategy } | null
}

export async function action({ request, context }: Route.ActionArgs): Promise<OptimizeAnswer> {
	const field = await readForm(request)
	const pairing = { resumeId: field('resumeId'), jobDescriptionId: field('jobDescriptionId') }
	const boldness = strategy.catch('default').parse(field('strategy'))
	const started = await unwrap(
		await api(context).optimize.$post({
			json: {
				...pairing,
				strategy: boldness,
				clientRequestId: field('clientRequestId') || undefined
			}
		})
	)
	if (!started.ok) return { failure: started.failure, chosen: { pairing, boldness } }
	throw redirect(`/optimize/${started.value.optimizationId}`)
}

/** Where no answer comes, the page says so and stays as it is. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<OptimizeAnswer>(sent, (failure) => ({ failure, chosen: null }))
}

/** Which resume for which job, and how far the changes may go. */
export default function Optimize({ loaderData, actionData }: Route.ComponentProps) {
	const { offer, writers, verified, clientRequestId } = loaderData
	const begin = actionData?.chosen ?? { pairing: loaderData.pairing, boldness: 'default' }
	const [pairing, setPairing] = useState(begin.pairing)
	const [boldness, setBoldness] = useState(begin.boldness)
	const estimate = useEstimate(pairing, boldness, writers.length > 0)
	// Not a navigation's answer: that one is lost as soon as the lists are loaded again.
	const start = useFetcher<typeof action>()
	const answer = start.data ?? actionData
	usePolling(offer.resumes.some((resume) => resume.status === 'parsing'))
	const failure = answer?.failure
	const form = useFocusFirstError(answer)
	const gated = failure?.code === 'insufficient_credits'
	const [gateOpen, setGateOpen] = useState(false)
	useEffect(() => {
		if (answer?.failure.code === 'insufficient_credits') setGateOpen(true)
	}, [answer])
	const reason = verified
		? obstacle(offer, pairing)
		: 'Confirm your e-mail address first: the message is in your inbox.'
	return (
		<Page>
			<PageHeader title="New optimization">
				Choose a resume and the job it is for. You decide about every change afterwards.
			</PageHeader>
			<start.Form ref={form} method="post" className="flex flex-col gap-10">
				<input type="hidden" name="clientRequestId" value={clientRequestId} />
				<div className="grid gap-x-10 gap-y-10 lg:grid-cols-2">
					<ResumeChoice
						resumes={offer.resumes}
						value={pairing.resumeId}
						onChange={(resumeId) => setPairing({ ...pairing, resumeId })}
					/>
					<JobDescriptionChoice
						jobDescriptions={offer.jobDescriptions}
						value={pairing.jobDescriptionId}
						onChange={(jobDescriptionId) => setPairing({ ...pairing, jobDescriptionId })}
					/>
				</div>
				<StrategyChoice value={boldness} onChange={setBoldness} />
				{failure && !gated && <FormProblem key={failure.message}>{failure.message}</FormProblem>}
				<div className="flex flex-wrap items-center gap-4">
					<Button
						type="submit"
						busy={start.state !== 'idle'}
						disabled={reason !== null}
						aria-describedby={reason ? 'obstacle' : undefined}
					>
						Optimize
					</Button>
					<p id="obstacle" role="status" className="text-sm text-soft">
						{reason ?? 'Typically under 20 s.'}
					</p>
				</div>
				<EstimateLine estimate={estimate} writers={writers} />
			</start.Form>
			<CreditGate open={gateOpen} onClose={() => setGateOpen(false)} />
		</Page>
	)
}
