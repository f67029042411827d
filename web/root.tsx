import publicSans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url'
import sourceSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import { type ReactNode, useState } from 'react'
import {
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	useMatches,
	useRouteLoaderData
} from 'react-router'
import type { Route } from './+types/root'
import styles from './app.css?url'
import { readAppearance } from './appearance'
import { Early } from './early'
import icon from './icon.svg?url'
import { numberSignsFor } from './numbers/number-signs'
import { numbersWith } from './numbers/numbers'
import { NumbersContext } from './numbers/numbers-context'
import { stillPage } from './still-page'
import { ErrorPage } from './ui/error-page'
import { UnderWay } from './ui/under-way'

export function links(): Route.LinkDescriptors {
	const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' } as const
	return [
		{ ...font, href: publicSans },
		{ ...font, href: sourceSerif },
		{ rel: 'icon', type: 'image/svg+xml', href: icon }
	]
}

export function meta(): Route.MetaDescriptors {
	return [{ title: 'resuMAX' }]
}

export function loader({ request }: Route.LoaderArgs) {
	return {
		appearance: readAppearance(request.headers.get('Cookie')),
		numberSigns: numberSignsFor(request.headers.get('Accept-Language'))
	}
}

export function Layout({ children }: { children: ReactNode }) {
	const still = useMatches().some(({ handle }) => handle === stillPage)
	const appearance = useRouteLoaderData<typeof loader>('root')?.appearance
	return (
		<html lang="en" data-theme={appearance === 'system' ? undefined : appearance}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="theme-color" content="#e9e5de" media="(prefers-color-scheme: light)" />
				<meta name="theme-color" content="#1e1b17" media="(prefers-color-scheme: dark)" />
				{/* With a precedence it comes first; `paintFirst` sends what is in it instead. */}
				<link rel="stylesheet" href={styles} precedence="default" />
				<Meta />
				<Links />
			</head>
			<body className="font-sans text-base">
				{children}
				{!still && (
					<>
						<ScrollRestoration />
						<Scripts />
					</>
				)}
			</body>
		</html>
	)
}

export default function App({ loaderData }: Route.ComponentProps) {
	const [numbers] = useState(() => numbersWith(loaderData.numberSigns))
	return (
		<NumbersContext value={numbers}>
			<UnderWay />
			<Outlet />
			<Early />
		</NumbersContext>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return (
		<>
			<ErrorPage error={error} />
			<Early />
		</>
	)
}
