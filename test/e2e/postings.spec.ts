import type { Page } from '@playwright/test'
import { savePosting, sendResume } from './api'
import { fixture, samplePosting } from './documents'
import { expect, test } from './people'

const text = (page: Page) => page.getByLabel('The posting')
const save = (page: Page) => page.getByRole('button', { name: 'Save job description' })
const start = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Optimize' })
const radio = (page: Page, name: string) => page.getByRole('radio', { name })

test('JD-1: title, company and place are taken from pasted text, and mine when I correct them', async ({
	member: { page }
}) => {
	await page.goto('/job-descriptions/new')
	await text(page).fill(`${samplePosting()}\n<script>alert("posting")</script>\u0007`)
	await expect(page.getByLabel('Job title')).toHaveValue('Senior Platform Engineer')
	await expect(page.getByLabel('Company')).toHaveValue('Tidewell Energy')
	await expect(page.getByLabel('Place')).toHaveValue(/Leeds/)
	await page.getByLabel('Company').fill('Tidewell')
	await save(page).click()
	await page.waitForURL('**/job-descriptions/job_*')
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Senior Platform Engineer')
	await expect(page.getByRole('main')).toContainText('Tidewell')
	await page.goto('/dashboard')
	await expect(page.getByText(/^Tidewell, Leeds/)).toBeVisible()
})

test('JD-1: a posting comes from a file as well, as text', async ({ member: { page } }) => {
	await page.goto('/job-descriptions/new')
	await page.locator('input[type=file]').setInputFiles(fixture('sample-posting.txt'))
	await expect(text(page)).toHaveValue(/Tidewell Energy helps 340,000 households/)
	for (const file of ['sample-resume.docx', 'sample-resume.pdf']) {
		await page.locator('input[type=file]').setInputFiles(fixture(file))
		await expect(page.getByText(`The text is from ${file}.`)).toBeVisible()
		await expect(text(page)).toHaveValue(/Adrian Kowalczyk/)
	}
	await page.getByLabel('Job title').fill('From a file')
	await save(page).click()
	await page.waitForURL('**/job-descriptions/job_*')
	await expect(page.getByRole('heading', { level: 1 })).toContainText('From a file')
})

test('JD-1: without a title the posting is not saved, and the title is asked for', async ({
	member: { page }
}) => {
	await page.goto('/job-descriptions/new')
	const words = 'we need somebody who can do many things, starting now and going on for long.'
	await text(page).fill(words)
	await page.getByLabel('Job title').fill('')
	await save(page).click()
	const title = page.getByLabel('Job title')
	await expect(title).toHaveAttribute('aria-invalid', 'true')
	await expect(title).toBeFocused()
	await expect(text(page)).toHaveValue(words)
	await expect(page).toHaveURL(/job-descriptions\/new/)
	await title.fill('Somebody for many things')
	await save(page).click()
	await page.waitForURL('**/job-descriptions/job_*')
})

test('JD-1: text outlives a file that cannot be read and a save that does not arrive', async ({
	member: { page },
	context
}) => {
	await page.goto('/job-descriptions/new')
	await text(page).fill(samplePosting())
	await expect(page.getByLabel('Job title')).toHaveValue('Senior Platform Engineer')
	await page.locator('input[type=file]').setInputFiles(fixture('encrypted.pdf'))
	await expect(page.getByText(/locked with a password/)).toBeVisible()
	await expect(text(page)).toHaveValue(samplePosting())

	await context.setOffline(true)
	await save(page).click()
	await expect(page.getByText(/could not|offline|not reach/i).first()).toBeVisible()
	await context.setOffline(false)
	await page.goto('/job-descriptions/new')
	await expect(text(page)).toHaveValue(samplePosting())
	await save(page).click()
	await page.waitForURL('**/job-descriptions/job_*')
})

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
