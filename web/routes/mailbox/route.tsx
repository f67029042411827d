import { Form, Link } from 'react-router'
import { api, orThrow } from '../../api.server'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { TextField } from '../../ui/text-field'
import { TimeText } from '../../ui/time-text'
import type { Route } from './+types/route'
import { LinkedText } from './linked-text'

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Mailbox of this development server' }]
}

/** The API answers 404 outside development, and so does this page. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const to = new URL(request.url).searchParams.get('to') || undefined
	const { items } = await orThrow(await api(context).dev.mailbox.$get({ query: { to } }))
	return { mails: items, to: to ?? '' }
}

export default function Mailbox({ loaderData: { mails, to } }: Route.ComponentProps) {
	return (
		<Page width="reading">
			<PageHeader
				title="Mailbox"
				above={
					<Link to="/" className="link">
						resuMAX
					</Link>
				}
			>
				What this development server would have sent. Nothing leaves the machine.
			</PageHeader>
			<Form className="flex items-end gap-3">
				<div className="flex-1">
					<TextField
						label="Only to this address"
						name="to"
						type="email"
						defaultValue={to}
						optional
					/>
				</div>
				<Button type="submit" look="secondary">
					Show
				</Button>
			</Form>
			{mails.length === 0 && <p className="text-soft">There is no mail.</p>}
			{mails.map((mail) => (
				<article key={mail.id} className="paper rounded-sm p-5">
					<h2 className="text-lg font-semibold">{mail.subject}</h2>
					<p className="text-xs text-faint">
						to {mail.to}, <TimeText iso={mail.createdAt} precision="minute" />
					</p>
					<LinkedText text={mail.text} />
				</article>
			))}
		</Page>
	)
}
