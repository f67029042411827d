import type { Page } from '@playwright/test'
import { expect, newestMail, somebody, test } from './people'

const section = (page: Page, name: string) => page.getByRole('region', { name })

async function askForAddress(page: Page, email: string, password: string): Promise<void> {
	const part = section(page, 'E-mail address')
	await part.getByLabel('New address').fill(email)
	await part.getByLabel('Your password', { exact: true }).fill(password)
	await part.getByRole('button', { name: 'Send the link' }).click()
}

const linkIn = (text: string) => /\/settings\/email\?token=[\w-]+/.exec(text)?.[0] ?? ''

test('an address is changed by the link that goes to the new one', async ({
	signedIn: { page, person },
	api
}) => {
	const next = somebody().email
	await page.goto('/settings')
	await askForAddress(page, next, person.password)
	await expect(section(page, 'E-mail address').getByRole('status')).toContainText('We sent a link')
	await newestMail(api, person, /A new address/)
	await page.reload()
	await expect(page.getByRole('banner').or(page.getByRole('main'))).toContainText([
		/./,
		person.email
	])
	const { text } = await newestMail(api, { email: next }, /Confirm your new/)
	await page.goto(linkIn(text))
	await page.getByRole('button', { name: 'Use the new address' }).click()
	await expect(page.getByText(`Your address is changed to ${next}.`)).toBeVisible()
	await newestMail(api, person, /was changed/)
	await page.goto(linkIn(text))
	await page.getByRole('button', { name: 'Use the new address' }).click()
	await expect(page.getByRole('alert')).toContainText('This link was used')
})

test('the link asks who is not logged in to log in, and leads on from there', async ({
	signedIn: { page, person },
	api
}) => {
	const next = somebody().email
	await page.goto('/settings')
	await askForAddress(page, next, person.password)
	const { text } = await newestMail(api, { email: next }, /Confirm your new/)
	await page.context().clearCookies()
	await page.goto(linkIn(text))
	await page.waitForURL('**/log-in**')
	await page.getByLabel('E-mail address').fill(person.email)
	await page.getByLabel('Password', { exact: true }).fill(person.password)
	await page.getByRole('button', { name: 'Log in' }).click()
	await page.getByRole('button', { name: 'Use the new address' }).click()
	await expect(page.getByText(`Your address is changed to ${next}.`)).toBeVisible()
})

test('a wrong password stands beside its field, and a taken address is answered like a free one', async ({
	signedIn: { page, person },
	playwright,
	baseURL,
	api
}) => {
	const other = await playwright.request.newContext()
	const neighbour = somebody()
	const origin = `${baseURL}`
	await other.post(`${origin}/api/v1/auth/sign-up`, {
		data: neighbour,
		headers: { Origin: origin }
	})
	const { text } = await newestMail(api, neighbour, /code/)
	await other.post(`${origin}/api/v1/auth/verify`, {
		data: { code: /^\d{6}$/m.exec(text)?.[0] },
		headers: { Origin: origin }
	})
	await other.dispose()
	const free = somebody().email
	await page.goto('/settings')
	await askForAddress(page, free, 'not my password')
	const part = section(page, 'E-mail address')
	await expect(part.getByLabel('Your password', { exact: true })).toHaveAccessibleDescription(
		/not your password/
	)
	await expect(part.getByLabel('New address')).toHaveValue(free)
	await askForAddress(page, free, person.password)
	await expect(part.getByRole('status')).toContainText('We sent a link')
	const answer = await api.post('/auth/email', {
		email: neighbour.email,
		password: person.password
	})
	// Their own sign-up took this minute's message: the same refusal that a free address gets then.
	expect([200, 429]).toContain(answer.status())
})

test('sessions are listed, one is ended from another, and everywhere ends them all', async ({
	member: { page, person },
	browser
}) => {
	const elsewhere = await browser.newContext()
	const there = await elsewhere.newPage()
	await there.goto(new URL('/log-in', page.url()).href)
	await there.getByLabel('E-mail address').fill(person.email)
	await there.getByLabel('Password', { exact: true }).fill(person.password)
	await there.getByRole('button', { name: 'Log in' }).click()
	await there.waitForURL('**/dashboard')
	await page.goto('/settings')
	const part = section(page, 'Where you are logged in')
	await expect(part.getByRole('listitem')).toHaveCount(2)
	await part.getByRole('button', { name: 'Log out there' }).click()
	await expect(part.getByRole('listitem')).toHaveCount(1)
	await there.reload()
	await there.waitForURL('**/log-in**')
	await elsewhere.close()
	await part.getByRole('button', { name: 'Log out everywhere' }).click()
	await page.waitForURL('**/log-in')
})

test('a changed password is the one that logs in, and the old one is not', async ({
	signedIn: { page, person },
	api
}) => {
	await page.goto('/settings')
	const part = section(page, 'Password')
	await part.getByLabel('Current password', { exact: true }).fill(person.password)
	await part.getByLabel('New password', { exact: true }).fill('a wholly other password')
	await part.getByRole('button', { name: 'Change password' }).click()
	await expect(part.getByRole('status')).toContainText('Your password is changed.')
	const { email } = person
	expect((await api.post('/auth/sign-in', { email, password: person.password })).status()).toBe(401)
	const now = await api.post('/auth/sign-in', { email, password: 'a wholly other password' })
	expect(now.status()).toBe(200)
})

test('an account goes with everything, after its consequences and the password', async ({
	signedIn: { page, person },
	api
}) => {
	await page.goto('/settings')
	await page.getByRole('button', { name: 'Delete my account' }).click()
	const dialog = page.getByRole('dialog', { name: 'Delete your account?' })
	await expect(dialog).toContainText('This cannot be undone.')
	await dialog.getByLabel('Your password', { exact: true }).fill('not my password')
	await dialog.getByRole('button', { name: 'Delete everything' }).click()
	await expect(dialog).toContainText('This is not your password.')
	await dialog.getByLabel('Your password', { exact: true }).fill(person.password)
	await dialog.getByRole('button', { name: 'Delete everything' }).click()
	await page.waitForURL('**/?account=deleted')
	const { email, password } = person
	expect((await api.post('/auth/sign-in', { email, password })).status()).toBe(401)
})

test('a form keeps what was typed when there is no connection, or no answer', async ({
	signedIn: { page }
}) => {
	await page.goto('/settings')
	const part = section(page, 'Profile')
	const field = part.getByLabel('Your name')
	await field.fill('Grace Example')
	await page.context().setOffline(true)
	await part.getByRole('button', { name: 'Save profile' }).click()
	await expect(page.getByText('This was not sent.')).toBeVisible()
	await page.context().setOffline(false)
	await page.route('**/settings.data**', (route) => route.abort())
	await page.getByRole('button', { name: 'Send it now' }).click()
	await expect(part.getByRole('alert')).toContainText('We could not reach resuMAX.')
	await expect(field).toHaveValue('Grace Example')
	await page.unroute('**/settings.data**')
	await part.getByRole('button', { name: 'Save profile' }).click()
	await expect(part.getByRole('status')).toContainText('Your profile is saved.')
	await page.reload()
	await expect(field).toHaveValue('Grace Example')
})
