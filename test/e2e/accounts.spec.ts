import type { Page } from '@playwright/test'
import { refreshedSession } from '../../src/account/input'
import { announcement } from './api'
import { change } from './database'
import { expect, join, newestMail, type Person, test, verify } from './people'

const password = (page: Page) => page.getByLabel('Password', { exact: true })
const logIn = (page: Page) => page.getByRole('button', { name: 'Log in' })

async function fillLogIn(page: Page, person: Pick<Person, 'email' | 'password'>): Promise<void> {
	await page.getByLabel('E-mail address').fill(person.email)
	await password(page).fill(person.password)
}

test('AUTH-1: until the address is confirmed a banner offers the message again, and nothing can be uploaded', async ({
	newcomer: { page, person },
	api
}) => {
	await page.goto('/dashboard')
	const main = page.getByRole('main')
	await expect(page.getByText('Confirm your e-mail address to upload anything')).toBeVisible()
	await expect(main.getByRole('button', { name: 'Upload resume' })).toBeDisabled()
	await expect(main.getByRole('button', { name: 'Choose a file' })).toBeDisabled()
	await expect(page.locator('input[type=file]')).toBeDisabled()
	const refused = await api.post('/resumes/presign', announcement('sample-resume.pdf'))
	expect(await refused.json()).toMatchObject({ code: 'not_verified' })

	await page.getByRole('button', { name: 'Resend verification' }).click()
	await expect(page.getByText(/You can ask for another in/)).toBeVisible()
	await verify(page, api, person)
	await expect(page.getByRole('button', { name: 'Resend verification' })).toHaveCount(0)
	await expect(main.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
})

test('AUTH-1: who logs in gets a session and an access token, and lands on the dashboard', async ({
	member: { page, person },
	api,
	playwright
}) => {
	await page.getByRole('button', { name: 'Account' }).click()
	await page.getByRole('menuitem', { name: 'Log out' }).click()
	await page.waitForURL((url) => url.pathname !== '/dashboard')
	await page.goto('/dashboard')
	await expect(page).toHaveURL(/log-in/)
	await fillLogIn(page, person)
	await logIn(page).click()
	await page.waitForURL('**/dashboard')
	await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible()

	const { token } = refreshedSession.parse(await (await api.post('/auth/refresh')).json())
	const elsewhere = await playwright.request.newContext({
		extraHTTPHeaders: { Authorization: `Bearer ${token}` }
	})
	const me = await elsewhere.get(new URL('/api/v1/users/me', page.url()).href)
	expect(await me.json()).toMatchObject({ email: person.email })
	await elsewhere.dispose()
})

test('AUTH-1: a wrong password is said in the form, which keeps what was typed; the sixth has to wait', async ({
	page,
	api,
	playwright,
	baseURL
}) => {
	const elsewhere = await playwright.request.newContext()
	const person = await join(api)
	await page.context().clearCookies()
	await page.goto('/log-in')
	await fillLogIn(page, { ...person, password: 'not the password' })
	await logIn(page).click()
	await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
	await expect(page.getByLabel('E-mail address')).toHaveValue(person.email)
	await expect(password(page)).toHaveValue('not the password')

	for (const guess of ['one', 'two', 'three', 'four']) {
		const data = { email: person.email, password: guess }
		await elsewhere.post(`${baseURL}/api/v1/auth/sign-in`, { data })
	}
	await elsewhere.dispose()
	await password(page).fill(person.password)
	await logIn(page).click()
	await expect(
		page.getByRole('main').getByRole('link', { name: 'Reset your password' })
	).toBeVisible()
	await expect(page.getByLabel('E-mail address')).toHaveValue(person.email)
	await expect(page).toHaveURL(/log-in/)
})

test('AUTH-1: a session that is renewed holds without another log-in, until it has run out', async ({
	member: { page, person },
	api
}) => {
	for (const _ of [1, 2]) {
		const renewed = await api.post('/auth/refresh')
		const { sessionExpiresAt } = refreshedSession.parse(await renewed.json())
		const days = (Date.parse(sessionExpiresAt) - Date.now()) / 86_400_000
		expect(days).toBeGreaterThan(6.9)
		await page.reload()
		await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible()
	}
	await change(
		api,
		'UPDATE session SET expires_at = ? WHERE user_id = (SELECT id FROM user WHERE email = ?)',
		Date.now() - 1000,
		person.email
	)
	expect((await api.post('/auth/refresh')).status()).toBe(401)
	await page.reload()
	await expect(page).toHaveURL(/log-in/)
})

test('AUTH-2: a forgotten password brings a message with a link for one hour, and not more than three', async ({
	page,
	api
}) => {
	const person = await join(api)
	await page.context().clearCookies()
	await page.goto('/reset')
	const send = page.getByRole('button', { name: 'Send the link' })
	await page.getByLabel('E-mail address').fill(person.email)
	await send.click()
	const sent = page.getByRole('status').filter({ hasText: 'The link works once, within one hour.' })
	await expect(sent).toBeVisible()
	const { text } = await newestMail(api, person, /password/i)
	expect(text).toMatch(/\/reset\?token=[\w-]{20,}/)

	for (const _ of [2, 3]) await api.post('/auth/reset', { email: person.email })
	await page.goto('/reset')
	await page.getByLabel('E-mail address').fill(person.email)
	await send.click()
	await expect(page.getByText(/too (many|often)|wait|try again/i)).toBeVisible()
	await expect(page.getByLabel('E-mail address')).toHaveValue(person.email)
})

test('AUTH-2: a new password must be strong; it lets its owner in and everybody else out', async ({
	member: { page, person },
	api,
	browser
}) => {
	await api.post('/auth/reset', { email: person.email })
	const { text } = await newestMail(api, person, /password/i)
	const link = /https?:\/\/\S+token=\S+/.exec(text)?.[0] ?? ''
	const other = await browser.newPage()
	const field = other.getByRole('textbox', { name: 'New password' })
	const set = other.getByRole('button', { name: 'Set this password' })
	await other.goto(link)
	await field.fill('short')
	await set.click()
	await expect(field).toHaveAttribute('aria-invalid', 'true')
	await field.fill('a whole new passphrase')
	await set.click()
	await other.waitForURL('**/log-in?reset=done')
	await page.reload()
	await expect(page).toHaveURL(/log-in/)
	await fillLogIn(other, { ...person, password: 'a whole new passphrase' })
	await logIn(other).click()
	await other.waitForURL('**/dashboard')

	await other.goto(link)
	await field.fill('yet another passphrase')
	await set.click()
	await expect(other.getByRole('link', { name: 'Get another link' })).toBeVisible()
	await other.close()
})

test('AUTH-2: what is changed in the profile is saved, and still there after a reload', async ({
	signedIn: { page }
}) => {
	await page.goto('/settings')
	const profile = page.getByRole('region', { name: 'Profile' })
	await profile.getByLabel('Your name').fill('Ada Newname')
	await profile.getByLabel('The job you are looking for').fill('Platform Engineer')
	await profile.getByLabel('Experience').selectOption('senior')
	await profile.getByRole('button', { name: 'Save profile' }).click()
	await expect(profile.getByRole('status')).toHaveText('Your profile is saved.')
	await page.reload()
	await expect(profile.getByLabel('Your name')).toHaveValue('Ada Newname')
	await expect(profile.getByLabel('The job you are looking for')).toHaveValue('Platform Engineer')
	await expect(profile.getByLabel('Experience')).toHaveValue('senior')
})

test('a wrong code is refused and can be corrected', async ({
	newcomer: { page, person },
	api
}) => {
	const { text } = await newestMail(api, person, /code/)
	const wrong = /^\d{6}$/m.exec(text)?.[0] === '000000' ? '111111' : '000000'
	await page.getByLabel(/code/i).fill(wrong)
	await page.getByRole('button', { name: /confirm|verify/i }).click()
	await expect(page.getByLabel(/code/i)).toHaveAttribute('aria-invalid', 'true')
	await expect(page).toHaveURL(/verify/)
	await verify(page, api, person)
})
