import { Link } from 'react-router'
import { api } from '../../api.server'
import { stillPage } from '../../still-page'
import { Banner } from '../../ui/banner'
import { LinkButton } from '../../ui/link-button'
import { SkipLink } from '../../ui/skip-link'
import { WordMark } from '../../ui/word-mark'
import type { Route } from './+types/route'
import { HowItGoes } from './parts/how-it-goes'
import { MarkLegend } from './parts/mark-legend'
import { Privacy } from './parts/privacy'
import { Promises } from './parts/promises'
import { SampleSheet } from './parts/sample-sheet'

/** Nothing here moves; who only looks around loads no script. */
export const handle = stillPage

export function meta(): Route.MetaDescriptors {
	return [
		{ title: 'resuMAX: your resume, tailored to this job and true to you' },
		{
			name: 'description',
			content:
				'resuMAX marks what to change in your resume for one job posting, says why, and leaves every decision to you.'
		}
	]
}

export async function loader({ request, context }: Route.LoaderArgs) {
	const deleted = new URL(request.url).searchParams.get('account') === 'deleted'
	if (!request.headers.has('Cookie')) return { signedIn: false, deleted }
	return { signedIn: (await api(context).users.me.$get()).ok, deleted }
}

export default function Landing({ loaderData: { signedIn, deleted } }: Route.ComponentProps) {
	return (
		<>
			<SkipLink />
			<header className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-4 sm:px-6">
				<WordMark />
				<nav aria-label="Account" className="flex items-center gap-5">
					{signedIn ? (
						<Link to="/dashboard" className="link text-sm font-semibold">
							Your dashboard
						</Link>
					) : (
						<Link to="/log-in" className="link text-sm font-semibold">
							Log in
						</Link>
					)}
				</nav>
			</header>
			<main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-4 pb-20 outline-none sm:px-6">
				{deleted && !signedIn && (
					<Banner title="Your account is deleted">
						Everything in it is gone; the last files go within minutes. All the best.
					</Banner>
				)}
				<div className="grid gap-x-12 gap-y-10 pt-6 sm:pt-12 lg:grid-cols-[20rem_minmax(0,1fr)]">
					<div className="flex flex-col items-start gap-5 lg:sticky lg:top-10 lg:self-start">
						<h1 className="text-4xl font-semibold sm:text-5xl">
							Tailored to this job, true to you
						</h1>
						<p className="text-lg text-soft">
							Bring your resume and a job posting. resuMAX marks it up like a careful editor: what
							to change, why, and what it rests on. You take or leave each mark.
						</p>
						<LinkButton to={signedIn ? '/dashboard' : '/sign-up'}>
							{signedIn ? 'Go to your dashboard' : 'Start with your resume'}
						</LinkButton>
						<p className="text-sm text-faint">PDF or Word. Nobody else sees it.</p>
						<MarkLegend />
					</div>
					<SampleSheet />
				</div>
				<HowItGoes />
				<Promises />
				<Privacy />
			</main>
			<footer className="border-t border-line">
				<div className="mx-auto flex max-w-6xl flex-wrap gap-x-6 gap-y-2 px-4 py-6 text-sm text-faint sm:px-6">
					<span>resuMAX</span>
					<Link to="/log-in" className="link">
						Log in
					</Link>
					<Link to="/sign-up" className="link">
						Create an account
					</Link>
					<a href="/api/docs" className="link">
						For developers
					</a>
				</div>
			</footer>
		</>
	)
}
