import { Link } from 'react-router'
import { api, orThrow } from '../../api.server'
import { ScoreChart } from '../../score-ledger/score-chart'
import { meContext } from '../../session.server'
import { EmptyState } from '../../ui/empty-state'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { usePolling } from '../../use-polling'
import type { Route } from './+types/route'
import { openWork } from './open-work'
import { OpenWork } from './parts/open-work-list'
import { VersionRow } from './parts/version-row'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'History · resuMAX' }]
}

export async function loader({ request, context }: Route.LoaderArgs) {
	// Both lists are closed to who has not confirmed their address, and empty.
	if (!context.get(meContext).emailVerified) return { versions: [], nextCursor: null, open: [] }
	const client = api(context)
	const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
	const [versions, optimizations] = await Promise.all([
		client.versions.$get({ query: { limit: '50', cursor } }).then(orThrow),
		client.optimize.$get({ query: { limit: '20' } }).then(orThrow)
	])
	return {
		versions: versions.items,
		nextCursor: versions.nextCursor,
		open: cursor ? [] : openWork(optimizations.items, versions.items)
	}
}

/** Everything that was saved, and above it what still wants the person. */
export default function History({
	loaderData: { versions, nextCursor, open }
}: Route.ComponentProps) {
	usePolling(
		open.some((one) => one.status !== 'completed' && one.status !== 'failed'),
		3000
	)
	const empty = versions.length === 0 && open.length === 0
	return (
		<Page>
			<PageHeader
				title="History"
				actions={empty ? null : <LinkButton to="/optimize">New optimization</LinkButton>}
			>
				Every version you saved, as it was when you saved it.
			</PageHeader>
			{open.length > 0 && <OpenWork open={open} />}
			{empty && (
				<EmptyState
					title="Nothing saved yet"
					actions={<LinkButton to="/optimize">New optimization</LinkButton>}
				>
					When you accept changes and save them, the version stands here with its score, its changes
					and its files. Your original resume always stays as it is.
				</EmptyState>
			)}
			{versions.length > 0 && (
				<section aria-labelledby="versions">
					<div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
						<h2 id="versions" className="text-xl font-semibold">
							Versions
						</h2>
						{versions.length > 1 && (
							<Link to="/versions/compare" className="link text-sm">
								Compare two of them
							</Link>
						)}
					</div>
					{versions.length > 1 && (
						<div className="mb-6">
							<ScoreChart versions={versions} />
						</div>
					)}
					<ul className="border-t border-line">
						{versions.map((version) => (
							<VersionRow key={version.id} version={version} />
						))}
					</ul>
				</section>
			)}
			{nextCursor && (
				<p>
					<Link to={`?cursor=${encodeURIComponent(nextCursor)}`} className="link">
						Older versions
					</Link>
				</p>
			)}
		</Page>
	)
}
