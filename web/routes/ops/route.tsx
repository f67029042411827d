import { Link } from 'react-router'
import { api, orThrow, unwrap } from '../../api.server'
import { problemsOf, readForm } from '../../form.server'
import { Banner } from '../../ui/banner'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { TimeText } from '../../ui/time-text'
import { unlessUnreachable } from '../../unless-unreachable'
import { useAnswer } from '../../use-answer'
import { usePolling } from '../../use-polling'
import type { Route } from './+types/route'
import { isDeadKind } from './dead-kinds'
import { DeadLetters } from './parts/dead-letters'
import { Failures } from './parts/failures'
import { Latencies } from './parts/latencies'
import { Models } from './parts/models'
import { Credits, Problems } from './parts/rest'
import { WaitingJobs } from './parts/waiting-jobs'
import { Way } from './parts/way'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Operation · resuMAX' }, { name: 'robots', content: 'noindex' }]
}

/** The API answers 404 to whoever is no operator, and so does this page. */
export async function loader({ context }: Route.LoaderArgs) {
	return orThrow(await api(context).ops.$get())
}

/** Replays one dead letter, or all of a kind. */
export async function action({ request, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const kind = field('kind')
	const id = field('id')
	if (!isDeadKind(kind)) return { replayed: 0, problem: 'There are no jobs of this kind.' }
	const letters = api(context).ops['dead-letters'][':kind']
	const answer = id
		? await unwrap(await letters[':id'].replay.$post({ param: { kind, id } }))
		: await unwrap(await letters.replay.$post({ param: { kind } }))
	return answer.ok
		? { replayed: answer.value.replayed, problem: null }
		: { replayed: 0, problem: problemsOf(answer.failure).message }
}

/** Where no answer comes, the page stays and says so. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<Awaited<ReturnType<typeof action>>>(sent, ({ message }) => ({
		replayed: 0,
		problem: message
	}))
}

/** How this deployment is: what waits, what failed, and what to do again. */
export default function Operation({ loaderData, actionData }: Route.ComponentProps) {
	const { way, outbox, jobs, failures, latencies, dead, models, problems, credits, at } = loaderData
	usePolling(true, 10_000)
	const answer = useAnswer(actionData)
	return (
		<Page>
			<PageHeader
				title="Operation"
				above={
					<Link to="/dashboard" className="link">
						resuMAX
					</Link>
				}
			>
				As of <TimeText iso={at} precision="minute" />.
			</PageHeader>
			{answer?.problem && <Banner kind="problem" title={answer.problem} />}
			{answer && !answer.problem && (
				<Banner
					title={`${answer.replayed} ${answer.replayed === 1 ? 'job is' : 'jobs are'} tried again.`}
				/>
			)}
			<Way way={way} now={at} />
			<div className="grid gap-x-12 gap-y-10 lg:grid-cols-2 [&>*]:min-w-0">
				<WaitingJobs outbox={outbox} jobs={jobs} now={at} />
				<Failures failures={failures} />
				<DeadLetters dead={dead} />
				<Latencies latencies={latencies} />
				<Models models={models} />
				<Problems problems={problems} />
				{credits && <Credits credits={credits} />}
			</div>
		</Page>
	)
}
