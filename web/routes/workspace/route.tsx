import { api, orThrow } from '../../api.server'
import type { Route } from './+types/route'
import { isPhone } from './is-phone.server'
import { openingOf } from './opening.server'
import { Desk } from './parts/desk'
import { Failed } from './parts/failed'
import { Working } from './parts/working'

export async function loader({ params, request, context }: Route.LoaderArgs) {
	const response = await api(context).optimize[':id'].$get({ param: { id: params.id } })
	const { result, ...optimization } = await orThrow(response)
	const secondsSoFar = (Date.now() - Date.parse(optimization.createdAt)) / 1000
	const opening = result && openingOf(result)
	return { optimization, secondsSoFar, opening, phone: isPhone(request.headers) }
}

export function meta({ loaderData }: Route.MetaArgs) {
	const job = loaderData?.optimization.jobTitle
	return [{ title: `${job ? `${job} · ` : ''}resuMAX` }]
}

export default function Workspace({ loaderData }: Route.ComponentProps) {
	const { optimization, secondsSoFar, opening, phone } = loaderData
	const { optimizationId, status } = optimization
	if (opening) {
		return <Desk key={optimizationId} optimization={optimization} opening={opening} phone={phone} />
	}
	if (status === 'failed') return <Failed optimization={optimization} />
	return <Working key={optimizationId} optimization={optimization} secondsSoFar={secondsSoFar} />
}
