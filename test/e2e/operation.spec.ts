import { type Api, saveVersion } from './api'
import { change } from './database'
import { openChanges } from './documents'
import { expect, join, test } from './people'

/** Named in OPERATORS by test/support/serve.mjs; an account from an earlier run is used again. */
async function becomeOperator(api: Api): Promise<void> {
	const operator = {
		name: 'Grace Example',
		email: 'operator@example.com',
		password: 'correct horse battery'
	}
	const { email, password } = operator
	const known = await api.post('/auth/sign-in', { email, password })
	if (known.status() !== 200) await join(api, operator)
}

test('an operator sees what was given up, and has it tried again', async ({
	signedIn: { page },
	api
}) => {
	const { optimizationId } = await openChanges(page, api, 'sample-resume.docx')
	const versionId = await saveVersion(api, optimizationId, ['text'])
	const [lost] = (await (await api.get(`/versions/${versionId}`)).json()).exports
	// As the consumer of the dead-letter queue leaves it.
	await change(
		api,
		`UPDATE export_file SET status = 'failed', error_code = 'queue_failed' WHERE id = ?`,
		lost.id
	)
	await change(
		api,
		`INSERT INTO dead_letter (kind, subject_id, attempts, created_at) VALUES ('export', ?, 4, ?)`,
		lost.id,
		Date.now()
	)
	const cookies = await page.context().cookies()
	await page.context().clearCookies()
	await becomeOperator(api)
	await page.goto('/ops')
	await expect(page.getByRole('heading', { level: 1, name: 'Operation' })).toBeVisible()
	const letters = page.getByRole('region', { name: 'Dead letters' })
	await letters.getByRole('button', { name: `Replay export ${lost.id}` }).click()
	await expect(page.getByText('1 job is tried again.')).toBeVisible()
	await expect(letters.getByText(lost.id)).toHaveCount(0)

	await page.context().clearCookies()
	await page.context().addCookies(cookies)
	await page.goto(`/versions/${versionId}`)
	const files = page.getByRole('region', { name: 'Files' })
	await expect(files.getByRole('button', { name: /^Download/ })).toBeVisible({ timeout: 20_000 })
})

test('to everybody else the operator’s page, like somebody else’s resume, is an address that leads nowhere', async ({
	page,
	api
}) => {
	const words = async (path: string) => {
		expect((await page.goto(path))?.status()).toBe(404)
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
		return page.getByRole('main').or(page.locator('body')).first().innerText()
	}
	expect(await words('/ops')).toBe(await words('/nothing-here'))
	await join(api)
	expect(await words('/ops')).toBe(await words('/nothing-here'))
	expect((await api.get('/ops')).status()).toBe(404)
	expect((await api.post('/ops/dead-letters/export/replay')).status()).toBe(404)
	await words('/resumes/res_nobody')
})
