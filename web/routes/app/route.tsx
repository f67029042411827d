import { Outlet } from 'react-router'
import { meContext, signedIn } from '../../session.server'
import { ErrorWords } from '../../ui/error-page'
import { SkipLink } from '../../ui/skip-link'
import { Toasts } from '../../ui/toast'
import type { Route } from './+types/route'
import { TopBar } from './parts/top-bar'
import { UnverifiedBanner } from './parts/unverified-banner'

export const middleware: Route.MiddlewareFunction[] = [signedIn]

export function loader({ context }: Route.LoaderArgs) {
	return { me: context.get(meContext) }
}

/** The frame of every page behind the log-in. Pages bring their own `<main id="main">`. */
export default function AppLayout({ loaderData: { me } }: Route.ComponentProps) {
	return (
		<Toasts>
			<SkipLink />
			<TopBar me={me} />
			{!me.emailVerified && <UnverifiedBanner email={me.email} />}
			<Outlet />
		</Toasts>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return (
		<div className="mx-auto max-w-5xl px-4 py-10">
			<ErrorWords error={error} />
		</div>
	)
}
