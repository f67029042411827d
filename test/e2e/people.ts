import { randomUUID } from 'node:crypto'
import { test as base, expect, type Page, request } from '@playwright/test'
import { mailboxPage } from '../../src/account/mailbox'
import {
	type Api,
	apiOf,
	intervals,
	optimizePair,
	savePosting,
	saveVersion,
	sendResume
} from './api'
import { insertPerson } from './database'

export type Person = { name: string; email: string; password: string }

/** A resume, a posting, the changes for them and a version of those. */
export type Documents = {
	resumeId: string
	jobDescriptionId: string
	optimizationId: string
	versionId: string
}

type Fixtures = {
	/** Whether everything waits until the scripts of a page run, as who looks before they act. */
	patient: boolean
	/** The API as this page's browser uses it. */
	api: Api
	/** A page of somebody who has just signed up and not typed the code yet. */
	newcomer: { page: Page; person: Person }
	/** A browser of somebody verified, with no page open yet. */
	signedIn: { page: Page; person: Person }
	/** A page of somebody verified, on the dashboard. */
	member: { page: Page; person: Person }
	/** A page of somebody who has all documents, for tests that only look at them. */
	owner: { page: Page; documents: Documents }
}

type Shared = { settled: { cookies: Cookies; documents: Documents } }
type Cookies = Awaited<
	ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>
>['cookies']

export const test = base.extend<Fixtures, Shared>({
	patient: [true, { option: true }],
	page: async ({ page, patient, javaScriptEnabled }, use) => {
		if (patient && javaScriptEnabled) awaitScripts(page)
		await use(page)
	},
	api: async ({ page, baseURL }, use) => {
		await use(apiOf(page.request, `${baseURL}`))
	},
	newcomer: async ({ page }, use) => {
		await use({ page, person: await signUp(page) })
	},
	signedIn: async ({ page, api }, use) => {
		const person = somebody()
		await page.context().addCookies([await insertPerson(api, person)])
		await use({ page, person })
	},
	member: async ({ signedIn }, use) => {
		await signedIn.page.goto('/dashboard')
		await use(signedIn)
	},
	owner: async ({ page, settled }, use) => {
		await page.context().addCookies(settled.cookies)
		await use({ page, documents: settled.documents })
	},
	settled: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
		async ({}, use, { project }) => {
			const { baseURL } = project.use
			const alone = await request.newContext()
			const api = apiOf(alone, `${baseURL}`)
			await join(api)
			const documents = await makeDocuments(api)
			const { cookies } = await alone.storageState()
			await alone.dispose()
			await use({ cookies, documents })
		},
		{ scope: 'worker' }
	]
})
export { expect }

/** A page keeps what is done in its first moments under `early` (web/early.ts), until its scripts run. */
function awaitScripts(page: Page): void {
	// By the clock, as not every page is drawn.
	const running = () =>
		page.waitForFunction(() => !Reflect.has(window, 'early'), undefined, { polling: 100 })
	const goto = page.goto.bind(page)
	const reload = page.reload.bind(page)
	page.goto = async (...asked) => {
		const answer = await goto(...asked)
		await running()
		return answer
	}
	page.reload = async (...asked) => {
		const answer = await reload(...asked)
		await running()
		return answer
	}
}

export function somebody(): Person {
	return {
		name: 'Ada Example',
		email: `ada-${randomUUID()}@example.com`,
		password: 'correct horse battery'
	}
}

async function signUp(page: Page): Promise<Person> {
	const person = somebody()
	await page.goto('/sign-up')
	await page.getByLabel('Name').fill(person.name)
	await page.getByLabel('E-mail address').fill(person.email)
	await page.getByLabel('Password', { exact: true }).fill(person.password)
	await page.getByRole('button', { name: 'Create account' }).click()
	await page.waitForURL('**/verify**')
	return person
}

/** Signs somebody up and verifies them without any page; the browser is theirs from then on. */
export async function join(api: Api, person = somebody()): Promise<Person> {
	await api.post('/auth/sign-up', person)
	const { text } = await newestMail(api, person, /code/)
	const verified = await api.post('/auth/verify', { code: codeIn(text) })
	expect(verified.status()).toBe(200)
	return person
}

async function makeDocuments(api: Api): Promise<Documents> {
	const pair = { resumeId: await sendResume(api), jobDescriptionId: await savePosting(api) }
	const optimizationId = await optimizePair(api, pair)
	return { ...pair, optimizationId, versionId: await saveVersion(api, optimizationId, ['docx']) }
}

/** Types the six digits from the newest message. */
export async function verify(page: Page, api: Api, person: Person): Promise<void> {
	const { text } = await newestMail(api, person, /code/)
	await page.getByLabel(/code/i).fill(codeIn(text))
	await page.getByRole('button', { name: /confirm|verify/i }).click()
	await page.waitForURL('**/dashboard')
}

const codeIn = (text: string) => /^\d{6}$/m.exec(text)?.[0] ?? ''

/** The newest message to this person whose subject matches. */
export async function newestMail(
	api: Api,
	{ email }: Pick<Person, 'email'>,
	subject: RegExp
): Promise<{ subject: string; text: string }> {
	const mail = async () => {
		const answer = await api.get(`/dev/mailbox?to=${email}`)
		return mailboxPage.parse(await answer.json()).items.find((one) => subject.test(one.subject))
	}
	await expect.poll(mail, { intervals }).toBeTruthy()
	const found = await mail()
	if (!found) throw new Error('The message is gone.')
	return found
}
