import { expect, newestMail, test, verify } from './people'

test('who has not verified may look around, sees why uploads are off, and can ask again', async ({
	newcomer: { page, person }
}) => {
	await page.goto('/dashboard')
	const resend = page.getByRole('button', { name: /resend/i })
	await expect(resend).toBeVisible()
	await expect(page.locator('input[type=file]').first()).toBeDisabled()
	await page.goto('/verify')
	await verify(page, person)
	await expect(page.getByRole('button', { name: /resend/i })).toHaveCount(0)
	await expect(page.locator('input[type=file]').first()).toBeEnabled()
})

test('a wrong code is refused and can be corrected', async ({ newcomer: { page, person } }) => {
	const { text } = await newestMail(page, person, /code/)
	const wrong = /^\d{6}$/m.exec(text)?.[0] === '000000' ? '111111' : '000000'
	await page.getByLabel(/code/i).fill(wrong)
	await page.getByRole('button', { name: /confirm|verify/i }).click()
	await expect(page.getByRole('alert').or(page.getByText(/code/i)).first()).toBeVisible()
	await expect(page).toHaveURL(/verify/)
	await verify(page, person)
})

test('log out, log in with a wrong password, then with the right one', async ({
	member: { page, person }
}) => {
	await page.getByRole('button', { name: /account/i }).click()
	await page.getByRole('menuitem', { name: 'Log out' }).click()
	await page.waitForURL((url) => url.pathname !== '/dashboard')
	await page.goto('/dashboard')
	await expect(page).toHaveURL(/log-in/)
	await page.getByLabel('E-mail address').fill(person.email)
	await page.getByLabel('Password', { exact: true }).fill('not the password')
	await page.getByRole('button', { name: 'Log in' }).click()
	await expect(page.getByLabel('E-mail address')).toHaveValue(person.email)
	await page.getByLabel('Password', { exact: true }).fill(person.password)
	await page.getByRole('button', { name: 'Log in' }).click()
	await page.waitForURL('**/dashboard')
})

test('a forgotten password is reset by the link in the message, once', async ({
	member: { page, person },
	browser
}) => {
	const other = await browser.newPage()
	await other.goto('/reset')
	await other.getByLabel('E-mail address').fill(person.email)
	await other.getByRole('button').filter({ hasText: /send/i }).click()
	const { text } = await newestMail(page, person, /password/i)
	const link = /https?:\/\/\S+token=\S+/.exec(text)?.[0] ?? ''
	await other.goto(link)
	await other.getByRole('textbox', { name: 'New password' }).fill('a whole new passphrase')
	await other.getByRole('button', { name: 'Set this password' }).click()
	await expect(other).toHaveURL(/log-in|dashboard/)
	await page.goto('/dashboard')
	await expect(page).toHaveURL(/log-in/)
	await other.goto(link)
	await other.getByRole('textbox', { name: 'New password' }).fill('yet another passphrase')
	await other.getByRole('button', { name: 'Set this password' }).click()
	await expect(other.getByRole('main')).toContainText(/used|expired|new (link|message)/i)
	await other.close()
})
