import { useEffect } from 'react'
import { Form, isRouteErrorResponse, Link, useLocation, useRevalidator } from 'react-router'
import { Button } from './button'
import { LinkButton } from './link-button'
import { WordMark } from './word-mark'

/** What a person sees instead of a page that cannot be shown. */
export function ErrorPage({ error }: { error: unknown }) {
	return (
		<div className="mx-auto flex max-w-2xl flex-col gap-10 px-4 py-8 sm:py-16">
			<a href="/" aria-label="resuMAX, to the first page">
				<WordMark />
			</a>
			<ErrorWords error={error} />
		</div>
	)
}

/** The same words inside a page whose frame still stands. */
export function ErrorWords({ error }: { error: unknown }) {
	const location = useLocation()
	useAgainOnline()
	if (isUnconfirmed(error)) return <Unconfirmed next={location.pathname} />
	const { title, message, reference } = explain(error)
	const gone = isRouteErrorResponse(error) && error.status === 404
	return (
		<main id="main" tabIndex={-1} className="flex flex-col items-start gap-4 outline-none">
			<title>{`${title} · resuMAX`}</title>
			<h1 className="text-3xl font-semibold">{title}</h1>
			<p className="max-w-prose text-soft">{message}</p>
			{reference && (
				<p className="text-xs text-faint">
					If you write to us, name this reference: <code>{reference}</code>
				</p>
			)}
			<div className="mt-2 flex flex-wrap gap-3">
				<LinkButton to="/dashboard">Go to your dashboard</LinkButton>
				{!gone && (
					<Link to={location} reloadDocument className="link self-center text-sm">
						Try this page again
					</Link>
				)}
			</div>
		</main>
	)
}

function isUnconfirmed(error: unknown): boolean {
	if (!isRouteErrorResponse(error) || error.status !== 403) return false
	const body: unknown = error.data
	return typeof body === 'object' && body !== null && 'code' in body && body.code === 'not_verified'
}

/** The one refusal that a person mends at once: the code, or the message again. */
function Unconfirmed({ next }: { next: string }) {
	const verify = `/verify?${new URLSearchParams({ next })}`
	return (
		<main id="main" tabIndex={-1} className="flex flex-col items-start gap-4 outline-none">
			<title>Confirm your address · resuMAX</title>
			<h1 className="text-3xl font-semibold">Confirm your address first</h1>
			<p className="max-w-prose text-soft">
				We sent you an e-mail with a code and a link. Enter the code, and this page opens.
			</p>
			<div className="mt-2 flex flex-wrap gap-3">
				<LinkButton to={verify}>Enter the code</LinkButton>
				<Form method="post" action={verify}>
					<Button type="submit" name="intent" value="resend" look="secondary">
						Send the message again
					</Button>
				</Form>
			</div>
		</main>
	)
}

function explain(error: unknown): { title: string; message: string; reference?: string } {
	if (!isRouteErrorResponse(error)) {
		if (isOffline()) return offline
		return isUnreached(error) ? unreached : broken
	}
	if (error.status === 404) {
		return {
			title: 'There is no such page',
			message: 'It may have been deleted, or it belongs to another account. Check the address.'
		}
	}
	if (error.status === 429) {
		return { title: 'That was too often', message: 'Wait a minute, then try again.' }
	}
	const body: unknown = error.data
	if (typeof body !== 'object' || body === null || !('message' in body)) return broken
	return {
		title: 'This page could not be shown',
		message: String(body.message),
		...('requestId' in body ? { reference: String(body.requestId) } : {})
	}
}

/** A page that could not be loaded without a connection is loaded once there is one. */
function useAgainOnline() {
	const { revalidate } = useRevalidator()
	useEffect(() => {
		if (!isOffline()) return
		window.addEventListener('online', revalidate, { once: true })
		return () => window.removeEventListener('online', revalidate)
	}, [revalidate])
}

function isOffline(): boolean {
	return typeof navigator !== 'undefined' && navigator.onLine === false
}

/** What Chromium, Firefox and Safari throw where a request got no answer. */
function isUnreached(error: unknown): boolean {
	return (
		error instanceof TypeError && /failed to fetch|networkerror|load failed/i.test(error.message)
	)
}

const unreached = {
	title: 'We could not be reached',
	message: 'Your work is kept. Check your connection, then try this page again.'
}

const offline = {
	title: 'You are offline',
	message: 'Your work is kept. This page opens when you are online again.'
}

const broken = {
	title: 'Something broke on our side',
	message: 'Your work is kept. Try this page again; if it stays broken, come back in a few minutes.'
}
