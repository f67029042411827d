import { Link } from 'react-router'
import { soughtTitle } from '../../../src/alignment/title'
import { api, orThrow, unwrap } from '../../api.server'
import { itemAction } from '../../documents/item-action.server'
import type { ItemAnswer } from '../../documents/item-answer'
import { ItemMenu } from '../../documents/item-menu'
import { problemsOf, readForm } from '../../form.server'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { TimeText } from '../../ui/time-text'
import type { Route } from './+types/route'
import { Desk } from './parts/desk'
import { LabelsForm } from './parts/labels-form'

export function meta({ loaderData }: Route.MetaArgs): Route.MetaDescriptors {
	return [{ title: `${loaderData?.posting.title ?? 'Job description'} · resuMAX` }]
}

export async function loader({ params: { id }, context }: Route.LoaderArgs) {
	const one = api(context)['job-descriptions'][':id']
	const posting = await orThrow(await one.$get({ param: { id } }))
	return { posting, titleYears: soughtTitle(posting.title)?.years ?? null }
}

/** Labels, rename or delete; from this page and from the dashboard's cards. */
export async function action({
	request,
	params: { id },
	context
}: Route.ActionArgs): Promise<ItemAnswer> {
	const field = await readForm(request)
	const one = api(context)['job-descriptions'][':id']
	const label = async (json: { title: string; company?: string; location?: string }) => {
		const labelled = await unwrap(await one.$patch({ param: { id }, json }))
		return labelled.ok ? null : labelled.failure
	}
	if (field('intent') === 'label') {
		const failure = await label({
			title: field('title'),
			company: field('company'),
			location: field('location')
		})
		return failure ? { done: false, problems: problemsOf(failure) } : { done: true }
	}
	return itemAction(field, {
		rename: (title) => label({ title }),
		async remove() {
			const removed = await unwrap(await one.$delete({ param: { id } }))
			return removed.ok ? null : removed.failure
		}
	})
}

export default function JobDescription({
	loaderData: { posting, titleYears },
	actionData
}: Route.ComponentProps) {
	const where = [posting.company, posting.location].filter(Boolean).join(', ')
	return (
		<Page width="desk">
			<PageHeader
				title={posting.title}
				above={
					<Link to="/dashboard" className="link">
						Dashboard
					</Link>
				}
				actions={
					<>
						<LinkButton to={`/optimize?job=${posting.id}`}>Tailor a resume to it</LinkButton>
						<ItemMenu
							here
							path={`/job-descriptions/${posting.id}`}
							noun="job description"
							title={posting.title}
							consequence="It leaves your lists. Versions you saved for it stay in your history."
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
				labels={<LabelsForm posting={posting} answer={actionData} />}
			/>
		</Page>
	)
}
