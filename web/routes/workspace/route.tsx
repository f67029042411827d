import { api, orThrow } from '../../api.server'
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
