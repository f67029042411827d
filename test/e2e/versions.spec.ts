import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { decodeJwt } from 'jose'
import { versionDetail } from '../../src/version/resource'
import { saveVersion } from './api'
import { change } from './database'
import { openChanges } from './documents'
import { expect, test } from './people'

const files = (page: Page) => page.getByRole('region', { name: 'Files' })
const fileRow = (page: Page, words: string) =>
	files(page).getByRole('listitem').filter({ hasText: words })

test('PERS-1: what was saved stands in the history with its time, score and state', async ({
	owner: { page, documents }
}) => {
	await page.goto('/history')
	const row = page
		.getByRole('listitem')
		.filter({ has: page.locator(`a[href="/versions/${documents.versionId}"]`) })
	await expect(row).toContainText('Senior Platform Engineer')
	await expect(row.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/)
	await expect(row.getByRole('img', { name: /Fit with the posting/ })).toContainText(/\d+/)
	await expect(row).toContainText(/\d+ changes/)
	await expect(row).toContainText('Saved')
})

test('PERS-1: from the history a version opens, and shows its changes below or beside each other', async ({
	owner: { page, documents }
}) => {
	await page.goto('/history')
	await page.locator(`a[href="/versions/${documents.versionId}"]`).first().click()
	await page.waitForURL(`**/versions/${documents.versionId}`)
	const changed = page.getByRole('region', { name: 'What was changed' })
	await page.getByRole('button', { name: 'Unified' }).click()
	await expect(changed.locator('ins').first()).toBeVisible()
	await expect(changed.locator('del').first()).toBeVisible()
	await page.getByRole('button', { name: 'Side by side' }).click()
	const left = await changed.locator('del').first().boundingBox()
	const right = await changed.locator('ins').first().boundingBox()
	expect(left?.x).toBeLessThan(right?.x ?? 0)
})

test('PERS-1: a version can be deleted after a question, and the resume stays', async ({
	signedIn: { page },
	api
}) => {
	const { optimizationId, resumeId } = await openChanges(page, api, 'sample-resume.docx')
	const versionId = await saveVersion(api, optimizationId)
	await page.goto(`/versions/${versionId}`)
	await page.getByRole('button', { name: /^Actions for/ }).click()
	await page.getByRole('menuitem', { name: 'Delete' }).click()
	const dialog = page.getByRole('dialog', { name: /^Delete/ })
	await expect(dialog).toContainText('Your original resume stays')
	await dialog.getByRole('button', { name: 'Delete' }).click()
	await page.waitForURL('**/history')
	await expect(page.locator(`a[href="/versions/${versionId}"]`)).toHaveCount(0)
	expect((await api.get(`/versions/${versionId}`)).status()).toBe(404)
	await page.goto(`/resumes/${resumeId}`)
	await expect(page.getByRole('heading', { level: 1, name: 'sample-resume' })).toBeVisible()
})

test('PERS-2: a version is downloaded as Word and copied as text, and each is said to have worked', async ({
	owner: { page, documents },
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	await page.goto(`/versions/${documents.versionId}`)
	const button = fileRow(page, 'Word').getByRole('button', { name: /^Download/ })
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
	const bytes = await readFile(await download.path())
	expect(bytes.subarray(0, 2).toString()).toBe('PK')

	await page.getByRole('button', { name: 'Copy text' }).click()
	await expect(page.getByText('Text copied.')).toBeVisible()
	const copied = await page.evaluate(() => navigator.clipboard.readText())
	expect(copied).toContain('Adrian Kowalczyk')
})

test('PERS-2: while a file is made that is shown; then it has an address that is signed and short-lived', async ({
	owner: { page, documents },
	api,
	playwright
}) => {
	await page.goto(`/versions/${documents.versionId}`)
	await page.getByRole('button', { name: 'Download', exact: true }).click()
	const dialog = page.getByRole('dialog', { name: 'Download' })
	await dialog.getByLabel(/Markdown/).check()
	await dialog.getByRole('button', { name: 'Make this file' }).click()
	await expect(dialog.getByText(/^(Waiting|Making it)$/).first()).toBeVisible()
	await expect(dialog.getByRole('button', { name: /^Download .*\.md$/ })).toBeVisible({
		timeout: 20_000
	})
	await expect(page.getByText('Markdown is ready to download.')).toBeVisible()

	const version = versionDetail.parse(
		await (await api.get(`/versions/${documents.versionId}`)).json()
	)
	const made = version.exports.find(({ format }) => format === 'markdown')
	const address = new URL(api.at(made?.downloadUrl ?? ''))
	const { exp = 0 } = decodeJwt(address.searchParams.get('ticket') ?? '')
	expect(exp - Date.now() / 1000).toBeLessThanOrEqual(300)
	const nobody = await playwright.request.newContext()
	expect(await (await nobody.get(address.href)).text()).toContain('# Adrian Kowalczyk')
	address.searchParams.set('ticket', 'e30.e30.e30')
	expect((await nobody.get(address.href)).status()).toBe(400)
	await nobody.dispose()
})

test('PERS-2: a file that could not be made says so, can be made again, and the version stays open', async ({
	signedIn: { page },
	api
}) => {
	const { optimizationId } = await openChanges(page, api, 'sample-resume.docx')
	const versionId = await saveVersion(api, optimizationId, ['text'])
	await change(
		api,
		`UPDATE export_file SET status = 'failed', error_code = 'export_failed' WHERE version_id = ?`,
		versionId
	)
	await page.goto(`/versions/${versionId}`)
	await expect(page.getByRole('region', { name: 'Preview of this version' })).toBeVisible()
	const row = fileRow(page, 'Plain text')
	await expect(row).toContainText(/again/)
	await row.getByRole('button', { name: /^Try again/ }).click()
	await expect(row.getByRole('button', { name: /^Download/ })).toBeVisible({ timeout: 20_000 })
	await expect(page.getByText('Plain text is ready to download.')).toBeVisible()
})
