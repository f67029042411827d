import type { OptimizationSummary } from '../../../../src/optimization/resource'
import { ShowMore } from '../../../documents/show-more'
import { OpenWorkRow } from './open-work-row'

type Props = { open: { items: OptimizationSummary[]; more: string | null } }

/** What is at work, failed, or waits to be looked through. */
export function OpenWork({ open }: Props) {
	return (
		<section aria-labelledby="open">
			<h2 id="open" tabIndex={-1} className="mb-3 text-xl font-semibold outline-none">
				Not saved yet
			</h2>
			<ul className="border-t border-line">
				{open.items.map((one) => (
					<OpenWorkRow key={one.optimizationId} one={one} />
				))}
			</ul>
			{open.more && <ShowMore to={open.more} noun="of these" shown={open.items.length} />}
		</section>
	)
}
