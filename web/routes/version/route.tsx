import { redirect } from 'react-router'
import { api, orThrow, unwrap } from '../../api.server'
import type { ItemAnswer } from '../../documents/item-answer'
import { problemsOf, readForm } from '../../form.server'
import { Page } from '../../ui/page'
import { unlessUnreachable } from '../../unless-unreachable'
import type { Route } from './+types/route'
import { Unchecked } from './parts/unchecked'
import { VersionBody } from './parts/version-body'
import { VersionHead } from './parts/version-head'
import { useExports } from './use-exports'
import { useJustSaved } from './use-just-saved'

export async function loader({ params, context }: Route.LoaderArgs) {
	const client = api(context)
	const [version, { items }] = await Promise.all([
		client.versions[':id'].$get({ param: { id: params.id } }).then(orThrow),
		client.versions.$get({ query: { limit: '100' } }).then(orThrow)
	])
	const siblings = items.filter((one) => one.jobDescriptionId === version.jobDescriptionId)
	return { version, siblings }
}

/** Deletes the version; `back` says where to go then. */
export async function action({ request, params, context }: Route.ActionArgs): Promise<ItemAnswer> {
	const field = await readForm(request)
	const gone = await unwrap(
		await api(context).versions[':id'].$delete({ param: { id: params.id }, query: {} })
	)
	if (!gone.ok) return { done: false, problems: problemsOf(gone.failure) }
	if (field('back') === '/history') throw redirect('/history')
	return { done: true }
}

/** Where no answer comes, the question stays and says so. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<ItemAnswer>(sent, (problems) => ({ done: false, problems }))
}

export function meta({ loaderData }: Route.MetaArgs): Route.MetaDescriptors {
	const job = loaderData?.version.jobTitle
	return [{ title: `${job ? `${job} · ` : ''}resuMAX` }]
}

/** A saved version: how it reads, what was changed, what it scores, and its files. */
export default function Version({ loaderData: { version, siblings } }: Route.ComponentProps) {
	const exports = useExports(version.id, version.exports)
	useJustSaved()
	return (
		<Page>
			<VersionHead version={version} exports={exports} />
			<Unchecked version={version} />
			<VersionBody version={version} siblings={siblings} exports={exports} />
		</Page>
	)
}
