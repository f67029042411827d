import { data, Link } from 'react-router'
import { visitContext } from '../../api.server'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { SkipLink } from '../../ui/skip-link'
import { Toasts } from '../../ui/toast'
import type { Route } from './+types/route'
import { Colours } from './parts/colours'
import { Controls } from './parts/controls'
import { Measures } from './parts/measures'
import { Overlays } from './parts/overlays'
import { Showings } from './parts/showings'
import { BothRooms } from './parts/specimen'
import { TypeScale } from './parts/type-scale'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Design system of this development server' }]
}

/** Outside development there is no such page. */
export function loader({ context }: Route.LoaderArgs) {
	if (!context.get(visitContext).development) throw data(null, 404)
	return null
}

/** Every token and every part of `web/ui` in its states, by day and by lamp-light. */
export default function DevUi() {
	return (
		<Toasts>
			<SkipLink />
			<Page width="desk">
				<PageHeader
					title="Design system"
					above={
						<Link to="/" className="link">
							resuMAX
						</Link>
					}
				>
					What pages are made of. Measured here, as the browser draws it.
				</PageHeader>
				<h2 className="text-2xl font-semibold">Tokens</h2>
				<TypeScale />
				<Measures />
				<BothRooms>
					<Colours />
				</BothRooms>
				<h2 className="text-2xl font-semibold">Parts</h2>
				<Overlays />
				<BothRooms>
					<Controls />
					<Showings />
				</BothRooms>
			</Page>
		</Toasts>
	)
}
