import { Link } from 'react-router'
import type { CreditEntry } from '../../../src/credit/resource'
import { api, orThrow } from '../../api.server'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { TimeText } from '../../ui/time-text'
import type { Route } from './+types/route'
import { amountWords, entryWords } from './entry-words'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Billing · resuMAX' }]
}

export async function loader({ request, context }: Route.LoaderArgs) {
	const cursor = new URL(request.url).searchParams.get('cursor') ?? undefined
	const query = { limit: '50', ...(cursor ? { cursor } : {}) }
	return orThrow(await api(context).credits.$get({ query }))
}

/** What is left, and where the rest went. */
export default function Billing({ loaderData }: Route.ComponentProps) {
	const { on, balance, items, nextCursor } = loaderData
	if (!on) {
		return (
			<Page width="reading">
				<PageHeader title="Billing">
					Optimizations are free here. There is nothing to pay and nothing to count.
				</PageHeader>
			</Page>
		)
	}
	return (
		<Page width="reading">
			<PageHeader title="Billing">
				An optimization costs one credit. If it fails, the credit comes back by itself.
			</PageHeader>
			<p className="text-2xl">
				<strong>{balance}</strong> {balance === 1 ? 'credit' : 'credits'} left
			</p>
			{balance === 0 && (
				<p className="text-soft">
					Everything that you made stays yours: versions, exports and history. For more credits, ask
					whoever runs this service.
				</p>
			)}
			<section aria-labelledby="ledger" className="flex flex-col gap-3">
				<h2 id="ledger" className="text-xl font-semibold">
					Every change of your balance
				</h2>
				<ul className="border-b border-line">
					{items.map((entry) => (
						<Line key={entry.id} entry={entry} />
					))}
				</ul>
				{nextCursor && (
					<div>
						<LinkButton to={`?cursor=${nextCursor}`} look="secondary">
							Older
						</LinkButton>
					</div>
				)}
			</section>
		</Page>
	)
}

function Line({ entry }: { entry: CreditEntry }) {
	const words = entryWords(entry)
	return (
		<li className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-line py-3">
			<span className="min-w-0 break-words">
				{entry.optimizationId && entry.title ? (
					<Link to={`/optimize/${entry.optimizationId}`} className="link">
						{words}
					</Link>
				) : (
					words
				)}
				<span className="block text-sm text-soft">
					<TimeText iso={entry.createdAt} precision="minute" />
				</span>
			</span>
			<strong className="tabular-nums">{amountWords(entry.amount)}</strong>
		</li>
	)
}
