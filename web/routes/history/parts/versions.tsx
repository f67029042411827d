import { Link } from 'react-router'
import type { VersionResource } from '../../../../src/version/resource'
import { ShowMore } from '../../../documents/show-more'
import { ScoreChart } from '../../../score-ledger/score-chart'
import type { HistoryQuery } from '../query.server'
import { VersionRow } from './version-row'

type Props = { versions: { items: VersionResource[]; more: string | null }; query: HistoryQuery }

/** What was saved, with how well each fits; the newest shown ones drawn one after another. */
export function Versions({ versions: { items, more }, query }: Props) {
	return (
		<section aria-labelledby="versions">
			<div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
				<h2 id="versions" tabIndex={-1} className="text-xl font-semibold outline-none">
					Versions
				</h2>
				{items.length > 1 && (
					<Link to="/versions/compare" className="link text-sm">
						Compare two of them
					</Link>
				)}
			</div>
			{items.length > 1 && query.sort === 'newest' && (
				<div className="mb-6">
					<ScoreChart versions={items} />
				</div>
			)}
			<ul className="border-t border-line">
				{items.map((version) => (
					<VersionRow key={version.id} version={version} />
				))}
			</ul>
			{more && <ShowMore to={more} noun="versions" shown={items.length} />}
		</section>
	)
}
