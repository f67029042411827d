import type { Page } from '@playwright/test'
import { savePosting, sendResume } from './api'
import { expect, test } from './people'

const start = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Optimize' })
const radio = (page: Page, name: string) => page.getByRole('radio', { name })

test('JD-2: only with a resume and a posting chosen it can begin', async ({
	member: { page },
	api
}) => {
	await Promise.all([
		sendResume(api, 'sample-resume.docx'),
		sendResume(api, 'sample-resume.pdf'),
		savePosting(api, 'First job'),
		savePosting(api, 'Second job')
	])
	await page.goto('/optimize')
	const guidance = page.locator('#obstacle')
	await expect(start(page)).toBeDisabled()
	await expect(guidance).toHaveText('Choose a resume. Choose a job description.')
	await radio(page, 'sample-resume').first().check()
	await expect(guidance).toHaveText('Choose a job description.')
	await expect(start(page)).toBeDisabled()
	await radio(page, 'Second job').check()
	await expect(start(page)).toBeEnabled()
	await expect(guidance).toHaveText(/Typically under 20/)
})

test('JD-2: what is missing or cannot be used is said beside the closed button', async ({
	member: { page },
	api
}) => {
	await page.goto('/optimize')
	await expect(start(page)).toBeDisabled()
	await expect(start(page)).toHaveAccessibleDescription(
		'Upload a resume first. Add a job description first.'
	)
	await Promise.all([sendResume(api, 'encrypted.pdf'), savePosting(api)])
	await page.reload()
	await expect(radio(page, 'encrypted')).toBeDisabled()
	await expect(page.getByText(/locked with a password/)).toBeVisible()
	await expect(radio(page, 'Senior Platform Engineer')).toBeChecked()
	await expect(start(page)).toBeDisabled()
	await expect(start(page)).toHaveAccessibleDescription('Upload a resume first.')
})

test('JD-2: the last pair is chosen again on the next visit', async ({ member: { page }, api }) => {
	await Promise.all([
		sendResume(api),
		sendResume(api, 'documents/career-changer.docx'),
		savePosting(api, 'First job'),
		savePosting(api, 'Second job')
	])
	await page.goto('/optimize')
	await radio(page, 'career-changer').check()
	await radio(page, 'First job').check()
	await start(page).click()
	await page.waitForURL('**/optimize/opt_*')
	await page.goto('/optimize')
	await expect(radio(page, 'career-changer')).toBeChecked()
	await expect(radio(page, 'First job')).toBeChecked()
	await expect(start(page)).toBeEnabled()
})
