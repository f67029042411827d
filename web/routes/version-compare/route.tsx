import { useState } from 'react'
import { data, Form, Link } from 'react-router'
import type { VersionResource } from '../../../src/version/resource'
import { api, orThrow } from '../../api.server'
import type { DiffView } from '../../change-diff/change-diff'
import { compareResumes } from '../../change-diff/compare-resumes'
import { DiffList } from '../../change-diff/diff-list'
import { ViewSwitch } from '../../change-diff/view-switch'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { LinkButton } from '../../ui/link-button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import type { Route } from './+types/route'
import { Fits } from './parts/fits'
import { VersionSelect } from './parts/version-select'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Compare versions · resuMAX' }]
}

/** Two versions, `?from` and `?to`; without them the newest and the one before it. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const client = api(context)
	const { items } = await client.versions.$get({ query: { limit: '100' } }).then(orThrow)
	const asked = new URL(request.url).searchParams
	const to = asked.get('to') ?? items[0]?.id
	const from = asked.get('from') ?? neighbour(items, to)
	if (!from || !to) return { versions: items, pair: null }
	const [before, after] = await Promise.all(
		[from, to].map((id) => client.versions[':id'].$get({ param: { id } }).then(orThrow))
	)
	if (!before || !after) throw data(null, 404)
	const titles = [...after.optimizedSections.sections, ...before.optimizedSections.sections]
	return {
		versions: items,
		pair: {
			before,
			after,
			diff: compareResumes(before.optimizedSections, after.optimizedSections),
			order: titles.map(({ title }) => title)
		}
	}
}

/** What a version is most likely compared with: the one before it of the same resume, else any. */
function neighbour(versions: VersionResource[], id: string | undefined): string | undefined {
	const others = versions.slice(versions.findIndex((one) => one.id === id) + 1)
	const own = versions.find((one) => one.id === id)
	const near = others.find(({ resumeId }) => resumeId === own?.resumeId)
	return (near ?? others[0] ?? versions.find((one) => one.id !== id))?.id
}

const views: { value: DiffView; words: string }[] = [
	{ value: 'unified', words: 'Unified' },
	{ value: 'split', words: 'Side by side' }
]

/** Any two versions beside each other: what reads otherwise, and what each is worth. */
export default function CompareVersions({ loaderData: { versions, pair } }: Route.ComponentProps) {
	const [view, setView] = useState<DiffView>('unified')
	return (
		<Page>
			<PageHeader
				title="Compare versions"
				above={
					<Link to="/history" className="link">
						History
					</Link>
				}
			>
				What reads differently in one version than in another.
			</PageHeader>
			{!pair && (
				<EmptyState
					title="There are not two versions yet"
					actions={<LinkButton to="/optimize">New optimization</LinkButton>}
				>
					Save a second version, for the same job or another one, and the two can be laid side by
					side here.
				</EmptyState>
			)}
			{pair && (
				<>
					<Form className="grid items-end gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
						<VersionSelect
							key={`from ${pair.before.id}`}
							label="Before"
							name="from"
							versions={versions}
							chosen={pair.before}
						/>
						<VersionSelect
							key={`to ${pair.after.id}`}
							label="After"
							name="to"
							versions={versions}
							chosen={pair.after}
						/>
						<Button type="submit" look="secondary">
							Compare
						</Button>
					</Form>
					<Fits before={pair.before} after={pair.after} />
					<section aria-labelledby="words" className="flex flex-col gap-4">
						<div className="flex flex-wrap items-center justify-between gap-4">
							<h2 id="words" className="text-xl font-semibold">
								What reads differently
							</h2>
							{pair.diff.length > 0 && (
								<ViewSwitch
									label="View of the differences"
									options={views}
									value={view}
									onChange={setView}
								/>
							)}
						</div>
						{pair.diff.length === 0 ? (
							<p className="text-soft">
								{pair.before.id === pair.after.id
									? 'This is the same version twice. Choose another one.'
									: 'Nothing: both versions read the same, word for word.'}
							</p>
						) : (
							<div className="paper px-5 py-6 max-sm:-mx-4 max-sm:border-x-0 sm:px-8">
								<DiffList diff={pair.diff} view={view} order={pair.order} />
							</div>
						)}
					</section>
				</>
			)}
		</Page>
	)
}
