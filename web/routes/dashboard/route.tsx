import { useRef } from 'react'
import { useRevalidator, useRouteLoaderData } from 'react-router'
import type { Preferences } from '../../../src/account/resource'
import { api, orThrow } from '../../api.server'
import { collect } from '../../collect.server'
import { resumeFileRules } from '../../documents/file-rules.server'
import { ResumeUpload } from '../../documents/resume-upload'
import { readForm } from '../../form.server'
import { leadingOn, pageSize } from '../../list-query.server'
import { Button } from '../../ui/button'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { useToast } from '../../ui/toast'
import { unlessUnreachable } from '../../unless-unreachable'
import type { DeedAnswer } from '../../use-deed'
import { usePolling } from '../../use-polling'
import type { loader as appLoader } from '../app/route'
import type { Route } from './+types/route'
import { Checklist, GuidancePill } from './parts/checklist'
import { FirstVisit } from './parts/first-visit'
import { JobDescriptionList } from './parts/job-description-list'
import { ListFilter } from './parts/list-filter'
import { ResumeList } from './parts/resume-list'
import { dashboardQuery } from './query.server'
import { useFocusOnSent } from './use-focus-on-sent'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Dashboard · resuMAX' }]
}

export async function loader({ request, context }: Route.LoaderArgs) {
	const query = dashboardQuery.read(request.url)
	const asked = { search: query.search || undefined, sort: query.sort }
	const status = query.status || undefined
	const client = api(context)
	const [resumes, postings, preferences] = await Promise.all([
		collect(query.resumes, (page) =>
			client.resumes.$get({ query: { ...asked, ...page, status } }).then(orThrow)
		),
		collect(query.postings, (page) =>
			client['job-descriptions'].$get({ query: { ...asked, ...page } }).then(orThrow)
		),
		client.users.me.preferences.$get().then(orThrow)
	])
	const { write } = dashboardQuery
	return {
		query,
		resumes: leadingOn(resumes, write({ ...query, resumes: query.resumes + pageSize })),
		postings: leadingOn(postings, write({ ...query, postings: query.postings + pageSize })),
		checklist: preferences.checklist,
		rules: resumeFileRules
	}
}

/** Hides the steps, or brings them back. */
export async function action({ request, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const checklistDismissed = field('dismissed') === 'true'
	await orThrow(await api(context).users.me.preferences.$put({ json: { checklistDismissed } }))
	return null
}

/** Where no answer comes, the page stays and says so. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<DeedAnswer>(sent, ({ message }) => ({ problem: message }))
}

export default function Dashboard({ loaderData }: Route.ComponentProps) {
	const { query, resumes, postings, checklist, rules } = loaderData
	const verified = useRouteLoaderData<typeof appLoader>('routes/app/route')?.me.emailVerified
	const picker = useRef<HTMLInputElement>(null)
	const toast = useToast()
	const { revalidate } = useRevalidator()
	const sent = useFocusOnSent(resumes)
	usePolling(resumes.items.some((resume) => resume.status === 'parsing'))
	const filtered = Boolean(query.search || query.status)
	const blank = !filtered && resumes.items.length === 0 && postings.items.length === 0
	const next = nextStep(checklist)
	const upload = (
		<ResumeUpload
			rules={rules}
			disabled={!verified}
			inputRef={picker}
			onSent={(id, file) => {
				toast({ title: `${file.name} has arrived. We are reading it.` })
				sent.current = id
				return revalidate()
			}}
		/>
	)
	return (
		<Page>
			<PageHeader
				title="Dashboard"
				actions={
					<>
						<Button
							look={verified && next === 'resume' ? 'primary' : 'secondary'}
							disabled={!verified}
							onClick={() => picker.current?.click()}
						>
							Upload resume
						</Button>
						<LinkButton
							look={next === 'job description' ? 'primary' : 'secondary'}
							to="/job-descriptions/new"
						>
							Add job description
						</LinkButton>
						<LinkButton look={next === 'optimization' ? 'primary' : 'secondary'} to="/optimize">
							New optimization
						</LinkButton>
					</>
				}
			/>
			{checklist.dismissed ? (
				<div>
					<GuidancePill />
				</div>
			) : (
				<Checklist progress={checklist} />
			)}
			{blank ? (
				<FirstVisit>{upload}</FirstVisit>
			) : (
				<>
					<ListFilter query={query} />
					<ResumeList page={resumes} query={query} upload={upload} />
					<JobDescriptionList page={postings} query={query} />
				</>
			)}
		</Page>
	)
}

/** What there is to do next; its button is the one that stands out. */
function nextStep({ resumeUploaded, jobDescriptionAdded }: Preferences['checklist']) {
	if (!resumeUploaded) return 'resume'
	return jobDescriptionAdded ? 'optimization' : 'job description'
}
