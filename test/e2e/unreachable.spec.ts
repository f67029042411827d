import type { Page } from '@playwright/test'
import { savePosting, sendResume } from './api'
import { expect, newestMail, somebody, test } from './people'

const words = 'We could not reach resuMAX. Check your connection, then try again.'
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('log-in and sign-up keep what was typed when no answer comes, and go on from there', async ({
	page
}) => {
	const person = somebody()
	await page.goto('/sign-up')
	await field(page, 'Your name').fill(person.name)
	await field(page, 'E-mail address').fill(person.email)
	await field(page, 'Password').fill(person.password)
	const signUpBack = await away(page, '**/sign-up.data**')
	await press(page, 'Create account')
	await expect(page.getByRole('alert')).toContainText(words)
	await expect(field(page, 'Your name')).toHaveValue(person.name)
	await expect(field(page, 'E-mail address')).toHaveValue(person.email)
	await expect(field(page, 'Password')).toHaveValue(person.password)
	await signUpBack()
	await press(page, 'Create account')
	await page.waitForURL('**/verify**')
	await page.context().clearCookies()

	await page.goto('/log-in')
	await field(page, 'E-mail address').fill(person.email)
	await field(page, 'Password').fill(person.password)
	const logInBack = await away(page, '**/log-in.data**')
	await press(page, 'Log in')
	await expect(page.getByRole('alert')).toContainText(words)
	await expect(field(page, 'E-mail address')).toHaveValue(person.email)
	const problem = page.locator('[data-problem]')
	await expect(problem).toBeFocused()
	await press(page, 'Log in')
	await expect(problem).toBeFocused()
	await logInBack()
	await press(page, 'Log in')
	await page.waitForURL('**/dashboard')
})

test('a code stays in its field and a link can be tried again when no answer comes', async ({
	newcomer: { page, person },
	api
}) => {
	const back = await away(page, '**/verify.data**')
	await field(page, 'Code').fill('123456')
	await press(page, 'Confirm')
	await expect(page.getByRole('alert')).toContainText(words)
	await expect(field(page, 'Code')).toHaveValue('123456')
	const { text } = await newestMail(api, person, /code/)
	await page.goto(/https?:\/\/\S+token=\S+/.exec(text)?.[0] ?? '')
	await expect(page.getByRole('alert')).toContainText(words)
	await back()
	await press(page, 'Confirm this address')
	await page.waitForURL('**/dashboard')
})

test('a new optimization keeps what is chosen when a proxy answers instead of us', async ({
	member: { page },
	api
}) => {
	await Promise.all([
		sendResume(api),
		savePosting(api, 'Ferry pilot'),
		savePosting(api, 'Night baker')
	])
	await page.goto('/optimize')
	await page.getByRole('radio', { name: /Night baker/ }).check()
	await page.getByRole('radio', { name: /^Careful/ }).check()
	const back = await away(page, '**/optimize.data**', 'proxy')
	await press(page, 'Optimize')
	await expect(page.getByRole('alert')).toContainText(words)
	await expect(page.getByRole('alert')).toBeInViewport()
	await expect(page.getByRole('radio', { name: /Night baker/ })).toBeChecked()
	await expect(page.getByRole('radio', { name: /^Careful/ })).toBeChecked()
	await back()
	await press(page, 'Optimize')
	await page.waitForURL('**/optimize/opt_*')
})

test('a posting stays in its form when no answer comes', async ({ member: { page } }) => {
	const posting = 'Baker wanted for our shop in Leeds. You bake bread at night. '.repeat(10)
	await page.goto('/job-descriptions/new')
	await field(page, 'The posting').fill(posting)
	await field(page, 'Job title').fill('Baker')
	const back = await away(page, '**/job-descriptions/new.data**')
	await press(page, 'Save job description')
	await expect(page.getByRole('alert')).toContainText(`${words} Your text is kept.`)
	await expect(field(page, 'The posting')).toHaveValue(posting)
	await back()
	await press(page, 'Save job description')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Baker')
})

test('a version that could not be deleted stays, and so does the question', async ({
	owner: { page, documents }
}) => {
	await page.goto(`/versions/${documents.versionId}`)
	await page.getByRole('button', { name: /^Actions for/ }).click()
	await page.getByRole('menuitem', { name: 'Delete' }).click()
	const dialog = page.getByRole('dialog')
	await away(page, '**/versions/*.data**')
	await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
	await expect(dialog).toContainText(words)
	await dialog.getByRole('button', { name: 'Keep it' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Senior Platform Engineer')
})

test('what is done from a menu or a list says so when no answer comes, and the page stays', async ({
	member: { page }
}) => {
	const told = page.getByText(words)
	const choose = async (item: string) => {
		await page.getByRole('button', { name: 'Account', exact: true }).click()
		await page
			.getByRole(/Log out/.test(item) ? 'menuitem' : 'menuitemradio', { name: item, exact: true })
			.click()
	}
	for (const [address, deed] of [
		['**/dashboard.data**', () => press(page, 'Hide these steps')],
		['**/appearance.data**', () => choose('Dark')],
		['**/log-out.data**', () => choose('Log out')]
	] as const) {
		const back = await away(page, address)
		await deed()
		await expect(told).toBeVisible()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard')
		await press(page, 'Dismiss')
		await expect(told).toHaveCount(0)
		await back()
	}
	await choose('Log out')
	await page.waitForURL((url) => url.pathname === '/')
})

/** Nothing answers there, or a proxy says that it did not get through; until what this gives is called. */
async function away(page: Page, address: string, how: 'silent' | 'proxy' = 'silent') {
	await page.route(address, (route) =>
		how === 'silent'
			? route.abort()
			: route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
	)
	return () => page.unroute(address)
}
