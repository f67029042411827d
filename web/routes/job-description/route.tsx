import { useState } from 'react'
import { Link, redirect, useSearchParams } from 'react-router'
import { soughtTitle } from '../../../src/alignment/title'
import { api, orThrow, unwrap } from '../../api.server'
import { consequenceWords } from '../../documents/consequence-words'
import { ItemMenu } from '../../documents/item-menu'
import { TitleEditor } from '../../documents/title-editor'
import { problemsOf, readForm } from '../../form.server'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { TimeText } from '../../ui/time-text'
import { unlessUnreachable } from '../../unless-unreachable'
import { useAnswer } from '../../use-answer'
import type { Route } from './+types/route'
import { Desk } from './parts/desk'
import { LabelsForm } from './parts/labels-form'
import { TextForm } from './parts/text-form'

export function meta({ loaderData }: Route.MetaArgs): Route.MetaDescriptors {
	return [{ title: `${loaderData?.posting.title ?? 'Job description'} · resuMAX` }]
}

export async function loader({ params: { id }, context }: Route.LoaderArgs) {
	const one = api(context)['job-descriptions'][':id']
	const posting = await orThrow(await one.$get({ param: { id } }))
	return { posting, titleYears: soughtTitle(posting.title)?.years ?? null }
}

/** What it is called, or its text. */
export async function action({ request, params: { id }, context }: Route.ActionArgs) {
	const field = await readForm(request)
	const one = api(context)['job-descriptions'][':id']
	const intent = field('intent') === 'text' ? 'text' : 'label'
	const [title, company, location, text] = ['title', 'company', 'location', 'text'].map(field)
	const saved = await unwrap(
		intent === 'text'
			? await one.text.$put({
					param: { id },
					json: { text: text ?? '', revision: Number(field('revision')) }
				})
			: await one.$patch({ param: { id }, json: { title, company, location } })
	)
	if (!saved.ok) return { intent, done: false as const, problems: problemsOf(saved.failure), text }
	if (intent === 'text') throw redirect(`/job-descriptions/${id}`)
	return { intent, done: true as const }
}

/** Where no answer comes, the form says so and keeps what stands in it. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<Awaited<ReturnType<typeof action>>>(sent, (problems) => ({
		intent: 'label',
		done: false,
		problems,
		text: undefined
	}))
}

/** What was sent without scripts and not accepted, to go on from. */
function refusedText(answer: Route.ComponentProps['actionData']) {
	if (answer?.intent !== 'text' || answer.done) return null
	const { message, fields } = answer.problems
	return { text: answer.text ?? '', problem: fields.text ?? message ?? '' }
}

export default function JobDescription({
	loaderData: { posting, titleYears },
	actionData
}: Route.ComponentProps) {
	const [renaming, setRenaming] = useState(false)
	const answer = useAnswer(actionData)
	const editing = useSearchParams()[0].has('edit')
	const where = [posting.company, posting.location].filter(Boolean).join(', ')
	return (
		<Page width="desk">
			<PageHeader
				title={
					<TitleEditor
						path={`/job-descriptions/${posting.id}`}
						title={posting.title}
						editing={renaming}
						onDone={() => setRenaming(false)}
					>
						{posting.title}
					</TitleEditor>
				}
				above={
					<Link to="/dashboard" className="link">
						Dashboard
					</Link>
				}
				actions={
					<>
						<LinkButton to={`/optimize?job=${posting.id}`}>Tailor a resume to it</LinkButton>
						<ItemMenu
							path={`/job-descriptions/${posting.id}`}
							title={posting.title}
							consequence={consequenceWords.posting}
							onRename={() => setRenaming(true)}
						/>
					</>
				}
			>
				<span className="text-sm">
					{where && <>{where} · </>}
					{posting.source === 'paste' ? 'pasted' : 'uploaded'}{' '}
					<TimeText iso={posting.createdAt} precision="minute" />
				</span>
			</PageHeader>
			<Desk
				key={posting.id}
				posting={posting}
				titleYears={titleYears}
				labels={
					<LabelsForm posting={posting} answer={answer?.intent === 'label' ? answer : undefined} />
				}
				textForm={
					editing && (
						<TextForm key={posting.revision} posting={posting} refused={refusedText(answer)} />
					)
				}
			/>
		</Page>
	)
}
