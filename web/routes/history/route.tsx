import { Link } from 'react-router'
import { api, orThrow } from '../../api.server'
import { collect } from '../../collect.server'
import { leadingOn, pageSize } from '../../list-query.server'
import { EmptyState } from '../../ui/empty-state'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { usePolling } from '../../use-polling'
import type { Route } from './+types/route'
import { stateWords } from './filter-words'
import { HistoryFilter } from './parts/history-filter'
import { OpenWork } from './parts/open-work-list'
import { Versions } from './parts/versions'
import { type HistoryQuery, historyQuery } from './query.server'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'History · resuMAX' }]
}

export async function loader({ request, context }: Route.LoaderArgs) {
	const query = historyQuery.read(request.url)
	const { state } = query
	const client = api(context)
	const search = query.search || undefined
	const none = { items: [], more: false }
	const [versions, open] = await Promise.all([
		state !== '' && state !== 'saved'
			? none
			: collect(query.versions, (page) =>
					client.versions.$get({ query: { search, sort: query.sort, ...page } }).then(pageOf)
				),
		state === 'saved'
			? none
			: collect(query.open, (page) =>
					client.optimize
						.$get({
							query: {
								search,
								open: 'true',
								status: state || undefined,
								sort: query.sort === 'oldest' ? 'oldest' : 'newest',
								...page
							}
						})
						.then(pageOf)
				)
	])
	return {
		query,
		versions: leadingOn(
			versions,
			historyQuery.write({ ...query, versions: query.versions + pageSize })
		),
		open: leadingOn(open, historyQuery.write({ ...query, open: query.open + pageSize }))
	}
}

/** Both lists are closed to who has not confirmed their address, and empty. */
async function pageOf<R extends Parameters<typeof orThrow>[0]>(answer: R) {
	return answer.status === 403 ? { items: [], nextCursor: null } : orThrow(answer)
}

/** Everything that was saved, and above it what still wants the person. */
export default function History({ loaderData: { query, versions, open } }: Route.ComponentProps) {
	usePolling(
		open.items.some((one) => one.status !== 'completed' && one.status !== 'failed'),
		3000
	)
	const filtered = Boolean(query.search || query.state)
	const empty = versions.items.length === 0 && open.items.length === 0
	const blank = empty && !filtered
	return (
		<Page>
			<PageHeader
				title="History"
				actions={blank ? null : <LinkButton to="/optimize">New optimization</LinkButton>}
			>
				Every version you saved, as it was when you saved it.
			</PageHeader>
			{!blank && <HistoryFilter query={query} />}
			{blank && (
				<EmptyState
					title="Nothing saved yet"
					actions={<LinkButton to="/optimize">New optimization</LinkButton>}
				>
					When you accept changes and save them, the version stands here with its score, its changes
					and its files. Your original resume always stays as it is.
				</EmptyState>
			)}
			<div className="flex flex-col gap-8 empty:hidden">
				<p role="status" className="text-soft empty:hidden">
					{empty && filtered && (
						<>
							{nothingWords(query)}{' '}
							<Link to="?" preventScrollReset className="link">
								Show all
							</Link>
						</>
					)}
				</p>
				{open.items.length > 0 && <OpenWork open={open} />}
				{versions.items.length > 0 && <Versions versions={versions} query={query} />}
			</div>
		</Page>
	)
}

function nothingWords({ search, state }: HistoryQuery): string {
	if (search) return `Nothing${state ? ' of this kind' : ''} matches “${search}”.`
	return `There is nothing here that is “${stateWords[state]}”.`
}
