import { data, Link, redirect, useRouteLoaderData } from 'react-router'
import { api, unwrap } from '../../api.server'
import { postingFileRules } from '../../documents/file-rules.server'
import { type FormProblems, problemsOf } from '../../form.server'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { unlessUnreachable } from '../../unless-unreachable'
import type { loader as appLoader } from '../app/route'
import type { Route } from './+types/route'
import type { Draft } from './draft'
import { PostingForm } from './parts/posting-form'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Add a job description · resuMAX' }]
}

export function loader() {
	return { rules: postingFileRules }
}

/** What stood in the form that was not accepted, and why. */
type PostingAnswer = { values: Draft; problems: FormProblems }

/** Saves the pasted text, or the file where the form brings one. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await request.formData()
	const field = (name: string) => {
		const value = form.get(name)
		return typeof value === 'string' ? value : ''
	}
	const labels = {
		title: field('title'),
		company: field('company'),
		location: field('location')
	}
	const client = api(context)['job-descriptions']
	const file = form.get('file')
	const sent = file instanceof File && file.size > 0
	// The typed client knows JSON only; a form with the file takes its place.
	const saved = await unwrap(
		sent
			? await client.$post({ json: { text: '' } }, { init: { body: form, headers: {} } })
			: await client.$post({ json: { text: field('text'), ...labels } })
	)
	if (saved.ok) throw redirect(`/job-descriptions/${saved.value.id}`)
	return data(
		{ values: { text: field('text'), ...labels }, problems: problemsOf(saved.failure) },
		{ status: saved.failure.status }
	)
}

/** Where no answer comes, the form says so and keeps what stands in it. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<PostingAnswer>(sent, (problems, field) => ({
		values: {
			text: field('text'),
			title: field('title'),
			company: field('company'),
			location: field('location')
		},
		problems
	}))
}

export default function NewJobDescription({ loaderData, actionData }: Route.ComponentProps) {
	const verified = useRouteLoaderData<typeof appLoader>('routes/app/route')?.me.emailVerified
	return (
		<Page>
			<PageHeader
				title="Add a job description"
				above={
					<Link to="/dashboard" className="link">
						Dashboard
					</Link>
				}
			>
				Paste the whole posting. We keep its text only; layout, links and scripts are left out.
			</PageHeader>
			<PostingForm rules={loaderData.rules} verified={verified ?? false} answer={actionData} />
		</Page>
	)
}
