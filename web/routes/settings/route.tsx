import { redirect } from 'react-router'
import { passwordMinimum } from '../../../src/account/password'
import { experienceLevel } from '../../../src/account/resource'
import { type ApiFailure, api, orThrow, unwrap } from '../../api.server'
import { type FormProblems, problemsOf, readForm } from '../../form.server'
import { meContext } from '../../session.server'
import { Page } from '../../ui/page'
import { PageHeader } from '../../ui/page-header'
import { unlessUnreachable } from '../../unless-unreachable'
import type { Route } from './+types/route'
import { Appearance } from './parts/appearance'
import { Email } from './parts/email'
import { MyData } from './parts/my-data'
import { Password } from './parts/password'
import { Profile } from './parts/profile'
import { Sessions } from './parts/sessions'
import { Writing } from './parts/writing'

/** Which form was sent, and what came of it. */
export type SettingsAnswer = {
	form: string
	done: boolean
	problems: FormProblems | null
	/** What was not accepted, as it was typed, but for passwords: without scripts the page is made anew. */
	typed?: Record<'name' | 'targetRole' | 'experienceLevel' | 'email', string>
}

export function meta(): Route.MetaDescriptors {
	return [{ title: 'Settings · resuMAX' }]
}

export async function loader({ request, context }: Route.LoaderArgs) {
	const client = api(context)
	const [sessions, engine] = await Promise.all([
		client.auth.sessions.$get().then(orThrow),
		client.engine.$get().then(orThrow)
	])
	const emailChanged = new URL(request.url).searchParams.get('email') === 'changed'
	const me = await context.get(meContext)
	return { me, emailChanged, sessions: sessions.items, engine, passwordMinimum }
}

export async function action({ request, context }: Route.ActionArgs): Promise<SettingsAnswer> {
	const field = await readForm(request)
	const form = field('form')
	const client = api(context)
	const failure = await change(form, field, client)
	// Without scripts the page is made in this same visit, from the person as they were before.
	if (form === 'profile') context.set(meContext, await orThrow(await client.users.me.$get()))
	if (failure) {
		const typed = {
			name: field('name'),
			targetRole: field('targetRole'),
			experienceLevel: field('experienceLevel'),
			email: field('email')
		}
		const answer = { form, done: false, problems: problemsOf(failure) }
		return form === 'profile' || form === 'email' ? { ...answer, typed } : answer
	}
	if (form === 'delete-account') throw redirect('/?account=deleted')
	if (form === 'sign-out-everywhere') throw redirect('/log-in')
	return { form, done: true, problems: null }
}

/** Where no answer comes, the form says so and keeps what stands in it. */
export function clientAction(sent: Route.ClientActionArgs) {
	return unlessUnreachable<SettingsAnswer>(sent, (problems, field) => ({
		form: field('form'),
		done: false,
		problems
	}))
}

type Field = (name: string) => string

/** Does what a form asks; null when it was done. */
async function change(
	form: string,
	field: Field,
	{ auth, users }: ReturnType<typeof api>
): Promise<ApiFailure | null> {
	switch (form) {
		case 'profile': {
			const level = experienceLevel
				.nullable()
				.catch(null)
				.parse(field('experienceLevel') || null)
			const json = {
				name: field('name'),
				targetRole: field('targetRole'),
				experienceLevel: level
			}
			return failureOf(await unwrap(await users.me.$put({ json })))
		}
		case 'writing': {
			const json = { modelsAllowed: field('modelsAllowed') === 'yes' }
			return failureOf(await unwrap(await users.me.preferences.$put({ json })))
		}
		case 'email': {
			const json = { email: field('email'), password: field('password') }
			return failureOf(await unwrap(await auth.email.$post({ json })))
		}
		case 'password': {
			const json = { currentPassword: field('currentPassword'), newPassword: field('newPassword') }
			return failureOf(await unwrap(await auth.password.$post({ json })))
		}
		case 'sign-out-one': {
			const param = { id: field('id') }
			return failureOf(await unwrap(await auth.sessions[':id'].$delete({ param })))
		}
		case 'sign-out-others':
			return failureOf(await unwrap(await auth.sessions.$delete()))
		case 'sign-out-everywhere':
			return failureOf(await unwrap(await auth['sign-out-everywhere'].$post()))
		case 'delete-account': {
			const json = { password: field('password') }
			return failureOf(await unwrap(await users.me.$delete({ json })))
		}
		default:
			throw new Response('There is no such form.', { status: 400 })
	}
}

function failureOf(result: { ok: true } | { ok: false; failure: ApiFailure }): ApiFailure | null {
	return result.ok ? null : result.failure
}

export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
	const { me, sessions, engine } = loaderData
	const answerTo = (form: string) => (actionData?.form === form ? actionData : null)
	return (
		<Page width="reading">
			<PageHeader title="Settings">{me.email}</PageHeader>
			<Profile me={me} answer={answerTo('profile')} />
			<Appearance />
			<Writing engine={engine} answer={answerTo('writing')} />
			<Email email={me.email} changed={loaderData.emailChanged} answer={answerTo('email')} />
			<Password minimum={loaderData.passwordMinimum} answer={answerTo('password')} />
			<Sessions sessions={sessions} />
			<MyData answer={answerTo('delete-account')} />
		</Page>
	)
}
