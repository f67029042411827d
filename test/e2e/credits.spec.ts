import type { Page } from '@playwright/test'
import { type Api, optimizePair, savePosting, sendResume } from './api'
import { change } from './database'
import { expect, type Person, test } from './people'

/** As if accounts began with so many: the usual credits (test/support/serve.mjs) are given once. */
const beginWith = (api: Api, { email }: Person, amount: number) =>
	change(
		api,
		`INSERT INTO credit_entry (user_id, kind, amount, subject_id, created_at)
			SELECT id, 'grant', ?, id, ? FROM user WHERE email = ?`,
		amount,
		Date.now(),
		email
	)

const linesOf = (page: Page) =>
	page.getByRole('region', { name: 'Every change of your balance' }).getByRole('listitem')

test('without credits a dialog says so, nothing is started, and the choice is kept', async ({
	signedIn: { page, person },
	api
}) => {
	await beginWith(api, person, 1)
	const resumeId = await sendResume(api)
	const [first, second] = [
		await savePosting(api, 'First job'),
		await savePosting(api, 'Second job')
	]
	await optimizePair(api, { resumeId, jobDescriptionId: first })

	await page.goto('/optimize')
	await page.getByRole('radio', { name: 'Second job' }).check()
	await page.getByRole('main').getByRole('button', { name: 'Optimize' }).click()
	const dialog = page.getByRole('dialog', { name: 'You have no credits left' })
	await expect(dialog).toContainText('Nothing was started, and your choice is kept.')
	await dialog.getByRole('button', { name: 'Not now' }).click()
	await expect(dialog).toBeHidden()
	await expect(page.getByRole('radio', { name: 'Second job' })).toBeChecked()
	expect((await (await api.get('/optimize')).json()).items).toHaveLength(1)
	const asked = await api.post('/optimize', { resumeId, jobDescriptionId: second })
	expect(asked.status()).toBe(402)

	await page.getByRole('main').getByRole('button', { name: 'Optimize' }).click()
	await dialog.getByRole('link', { name: 'Go to Billing' }).click()
	await page.waitForURL('**/billing')
	await expect(page.getByRole('main')).toContainText('0 credits left')
	await expect(page.getByRole('main')).toContainText('Everything that you made stays yours')
	await expect(linesOf(page)).toHaveCount(2)
})

test('the billing page lists every change of the balance, newest first, with what it was for', async ({
	signedIn: { page, person },
	api
}) => {
	await beginWith(api, person, 3)
	const resumeId = await sendResume(api)
	const pair = async (title: string) => ({
		resumeId,
		jobDescriptionId: await savePosting(api, title)
	})
	await optimizePair(api, await pair('First job'))
	const failed = await optimizePair(api, await pair('Second job'))
	// As a job that was given up leaves it.
	await change(api, `UPDATE optimization SET status = 'queued' WHERE id = ?`, failed)
	await change(
		api,
		`UPDATE optimization SET status = 'failed', error_code = 'timed_out' WHERE id = ?`,
		failed
	)

	await page.goto('/billing')
	await expect(page.getByRole('main')).toContainText('2 credits left')
	await expect(linesOf(page)).toHaveText([
		/^Given back, as it failed: Second job.*\+1$/s,
		/^Optimization for Second job.*−1$/s,
		/^Optimization for First job.*−1$/s,
		/^Credits to begin with.*\+3$/s
	])
	await linesOf(page).getByRole('link', { name: 'Optimization for First job' }).click()
	await page.waitForURL('**/optimize/opt_*')
	await expect(page.getByRole('button', { name: /^Save/ })).toBeVisible()
})
