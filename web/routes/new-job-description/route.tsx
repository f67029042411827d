import { data, Link, redirect, useRouteLoaderData } from 'react-router'
import { api, unwrap } from '../../api.server'
import { postingFileRules } from '../../documents/file-rules.server'
import { problemsOf } from '../../form.server'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import type { loader as appLoader } from '../app/route'
import type { Route } from './+types/route'
import { PostingForm } from './parts/posting-form'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Add a job description · resuMAX' }]
}

export function loader() {
	return { rules: postingFileRules }
}

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
