import { redirect } from 'react-router'
import { z } from 'zod'
import { acceptInput } from '../../../src/optimization/resource'
import { api, orThrow, unwrap } from '../../api.server'
import type { Route } from './+types/route'
import { firstScore } from './first-score.server'
import { Desk } from './parts/desk'
import { Failed } from './parts/failed'
import { Working } from './parts/working'

export async function loader({ params, context }: Route.LoaderArgs) {
	const response = await api(context).optimize[':id'].$get({ param: { id: params.id } })
	const optimization = await orThrow(response)
	const secondsSoFar = (Date.now() - Date.parse(optimization.createdAt)) / 1000
	const { result } = optimization
	return { optimization, secondsSoFar, firstScore: result && firstScore(result) }
}

const input = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('retry') }),
	acceptInput.extend({ intent: z.literal('accept') })
])

export async function action({ request, params, context }: Route.ActionArgs) {
	const wanted = input.parse(await request.json())
	const optimization = api(context).optimize[':id']
	const param = { id: params.id }
	if (wanted.intent === 'retry') {
		const again = await unwrap(await optimization.retry.$post({ param }))
		if (!again.ok) return { failure: again.failure }
		throw redirect(`/optimize/${again.value.optimizationId}`)
	}
	const { intent: _, ...json } = wanted
	const saved = await unwrap(await optimization.accept.$post({ param, json }))
	return saved.ok ? { versionId: saved.value.versionId } : { failure: saved.failure }
}

export function meta({ loaderData }: Route.MetaArgs) {
	const job = loaderData?.optimization.jobTitle
	return [{ title: `${job ? `${job} · ` : ''}resuMAX` }]
}

export default function Workspace({ loaderData }: Route.ComponentProps) {
	const { optimization, secondsSoFar, firstScore } = loaderData
	const { optimizationId, status, result } = optimization
	if (result && firstScore) {
		return (
			<Desk
				key={optimizationId}
				optimization={optimization}
				result={result}
				firstScore={firstScore}
			/>
		)
	}
	if (status === 'failed') return <Failed optimization={optimization} />
	return <Working key={optimizationId} optimization={optimization} secondsSoFar={secondsSoFar} />
}
