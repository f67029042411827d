import { Outlet } from 'react-router'
import { KeysHelp } from '../../keys/keys-help'
import { meContext, signedIn } from '../../session.server'
import { ErrorWords } from '../../ui/error-page'
import { SkipLink } from '../../ui/skip-link'
import { Toasts } from '../../ui/toast'
import type { Route } from './+types/route'
import { OfflineNote } from './parts/offline-note'
import { TopBar } from './parts/top-bar'
import { Travel } from './parts/travel'
import { UnverifiedBanner } from './parts/unverified-banner'

export const middleware: Route.MiddlewareFunction[] = [signedIn]

export async function loader({ context }: Route.LoaderArgs) {
	return { me: await context.get(meContext) }
}

/** The frame of every page behind the log-in. Pages bring their own `<main id="main">`. */
export default function AppLayout({ loaderData: { me } }: Route.ComponentProps) {
	return (
		<Toasts>
			<SkipLink />
			<Travel />
			<KeysHelp>
				<TopBar me={me} />
				{!me.emailVerified && <UnverifiedBanner email={me.email} />}
				<Outlet />
				<OfflineNote />
			</KeysHelp>
		</Toasts>
	)
}

/** A page that failed leaves the frame standing, as long as it is known who is signed in. */
export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
	return (
		<>
			<SkipLink />
			{loaderData && <TopBar me={loaderData.me} />}
			<div className="mx-auto max-w-6xl px-4 py-10 sm:px-6">
				<ErrorWords error={error} />
			</div>
		</>
	)
}
