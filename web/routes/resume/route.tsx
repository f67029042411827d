import { useState } from 'react'
import { Link, useRouteLoaderData } from 'react-router'
import { api, orThrow, unwrap } from '../../api.server'
import { consequenceWords } from '../../documents/consequence-words'
import { resumeFileRules } from '../../documents/file-rules.server'
import type { ItemAnswer } from '../../documents/item-answer'
import { ItemMenu } from '../../documents/item-menu'
import { ResumeStatusChip } from '../../documents/resume-status'
import { TitleEditor } from '../../documents/title-editor'
import { problemsOf, readForm } from '../../form.server'
import { useNumbers } from '../../numbers/numbers-context'
import { buttonClass } from '../../ui/button-class'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { TimeText } from '../../ui/time-text'
import { unlessUnreachable } from '../../unless-unreachable'
import { usePolling } from '../../use-polling'
import type { loader as appLoader } from '../app/route'
import type { Route } from './+types/route'
import { Desk } from './parts/desk'
import { Failed } from './parts/failed'
import { NoFile } from './parts/no-file'
import { Reading } from './parts/reading'

export function meta({ loaderData }: Route.MetaArgs): Route.MetaDescriptors {
	return [{ title: `${loaderData?.resume.title ?? 'Resume'} · resuMAX` }]
}

export async function loader({ params: { id }, context }: Route.LoaderArgs) {
	const resume = await orThrow(await api(context).resumes[':id'].$get({ param: { id } }))
	return { resume, rules: resumeFileRules }
}

/** Reads it again, after a failure or as it is; from this page and from the dashboard's cards. */
export async function action({
	request,
	params: { id },
	context
}: Route.ActionArgs): Promise<ItemAnswer> {
	const field = await readForm(request)
	const one = api(context).resumes[':id']
	const asked = field('intent') === 'retry' ? one.parse : one['read-again']
	const started = await unwrap(await asked.$post({ param: { id } }))
	return started.ok ? { done: true } : { done: false, problems: problemsOf(started.failure) }
}

/** Where no answer comes, what asked for it stays and says so. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<ItemAnswer>(sent, (problems) => ({ done: false, problems }))
}

export default function Resume({ loaderData }: Route.ComponentProps) {
	const { resume, rules } = loaderData
	const { fileSize } = useNumbers()
	const verified = useRouteLoaderData<typeof appLoader>('routes/app/route')?.me.emailVerified
	const [arrived, setArrived] = useState(false)
	const [renaming, setRenaming] = useState(false)
	usePolling(resume.status === 'parsing')
	const upload = { rules, resumeId: resume.id, disabled: !verified }
	return (
		<Page
			width={resume.status === 'completed' ? 'desk' : 'full'}
			className={resume.status === 'completed' ? 'gap-6!' : undefined}
		>
			<PageHeader
				title={
					<TitleEditor
						path={`/resumes/${resume.id}`}
						title={resume.title}
						editing={renaming}
						onDone={() => setRenaming(false)}
					>
						{resume.title}
					</TitleEditor>
				}
				above={
					<Link to="/dashboard" className="link">
						Dashboard
					</Link>
				}
				actions={
					<>
						{resume.status !== 'pending' && (
							<a
								href={`/api/v1/resumes/${resume.id}/file`}
								download
								className={buttonClass('secondary', 'normal')}
							>
								Download the file
							</a>
						)}
						{resume.status === 'completed' && (
							<LinkButton to={`/optimize?resume=${resume.id}`}>Tailor it to a job</LinkButton>
						)}
						<ItemMenu
							path={`/resumes/${resume.id}`}
							title={resume.title}
							consequence={consequenceWords.resume}
							onRename={() => setRenaming(true)}
						/>
					</>
				}
			>
				<span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
					<ResumeStatusChip status={resume.status} />
					<span className="break-all">{resume.fileName}</span>
					<span className="figures">{fileSize(resume.size)}</span>
					<span>
						uploaded <TimeText iso={resume.createdAt} precision="minute" />
					</span>
				</span>
			</PageHeader>
			<div aria-live="polite" className="sr-only">
				{arrived && resume.status === 'completed' && 'Your resume is read.'}
			</div>
			{resume.status === 'pending' && <NoFile {...upload} onSent={() => setArrived(true)} />}
			{resume.status === 'parsing' && <Reading />}
			{resume.status === 'failed' && (
				<Failed resume={resume} upload={upload} onSent={() => setArrived(true)} />
			)}
			{resume.status === 'completed' && resume.content && resume.revision !== null && (
				<Desk
					key={resume.id}
					detail={resume}
					shown={{ revision: resume.revision, content: resume.content }}
				/>
			)}
		</Page>
	)
}
