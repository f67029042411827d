import { useState } from 'react'
import { Link, useFetcher } from 'react-router'
import type { ResumeResource } from '../../../../src/resume/resource'
import { consequenceWords } from '../../../documents/consequence-words'
import type { ItemAnswer } from '../../../documents/item-answer'
import { ItemMenu } from '../../../documents/item-menu'
import { ResumeStatusChip } from '../../../documents/resume-status'
import { TitleEditor } from '../../../documents/title-editor'
import { useNumbers } from '../../../numbers/numbers-context'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { LinkButton } from '../../../ui/link-button'
import { TimeText } from '../../../ui/time-text'

/** A resume as a slip of paper: what it is, how far it is, what can be done with it. */
export function ResumeCard({ resume }: { resume: ResumeResource }) {
	const { fileSize } = useNumbers()
	const [renaming, setRenaming] = useState(false)
	const path = `/resumes/${resume.id}`
	return (
		<Card
			title={
				<TitleEditor
					path={path}
					title={resume.title}
					editing={renaming}
					onDone={() => setRenaming(false)}
				>
					<Link to={path} className="hover:underline">
						{resume.title}
					</Link>
				</TitleEditor>
			}
			corner={
				<ItemMenu
					path={path}
					title={resume.title}
					consequence={consequenceWords.resume}
					onRename={() => setRenaming(true)}
					list="resumes-title"
				/>
			}
			foot={
				<>
					<ResumeStatusChip status={resume.status} />
					<span className="text-xs text-faint">
						{fileSize(resume.size)}, <TimeText iso={resume.createdAt} />
					</span>
				</>
			}
		>
			<ResumeState resume={resume} path={path} />
		</Card>
	)
}

function ResumeState({ resume, path }: { resume: ResumeResource; path: string }) {
	if (resume.status === 'completed') {
		return (
			<ul className="flex flex-wrap gap-x-3 gap-y-1">
				{resume.sections
					.filter((section) => section.count > 0)
					.map((section) => (
						<li key={`${section.kind} ${section.title}`}>
							{section.title || 'Opening'}{' '}
							<span className="figures text-faint">{section.count}</span>
						</li>
					))}
			</ul>
		)
	}
	if (resume.status === 'parsing') return <p>Reading your resume …</p>
	if (resume.status === 'pending') {
		return (
			<>
				<p>Its file has not arrived.</p>
				<LinkButton to={path} look="secondary" size="small" className="self-start">
					Upload it again
				</LinkButton>
			</>
		)
	}
	return (
		<>
			<p>{resume.error?.message}</p>
			<div className="flex flex-wrap gap-2">
				<RetryButton path={path} />
				<LinkButton to={path} look="secondary" size="small">
					Upload again
				</LinkButton>
			</div>
		</>
	)
}

function RetryButton({ path }: { path: string }) {
	const fetcher = useFetcher<ItemAnswer>()
	const answer = fetcher.data
	return (
		<fetcher.Form method="post" action={path} className="contents">
			{answer && !answer.done && (
				<p role="alert" className="w-full font-semibold">
					{answer.problems.message}
				</p>
			)}
			<Button
				type="submit"
				name="intent"
				value="retry"
				look="secondary"
				size="small"
				busy={fetcher.state !== 'idle'}
			>
				Try again
			</Button>
		</fetcher.Form>
	)
}
