import type { Page } from '@playwright/test'
import { fixture, samplePosting } from './documents'
import { expect, test } from './people'

const text = (page: Page) => page.getByLabel('The posting')
const save = (page: Page) => page.getByRole('button', { name: 'Save job description' })

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

test('labels that the last text proposed go with it', async ({ member: { page } }) => {
	await page.goto('/job-descriptions/new')
	const area = page.getByLabel('The posting')
	await area.fill('Head Baker\n\nMill Lane Bakery\nLocation: Leeds\n\nYou will bake every day.')
	await expect(page.getByLabel('Job title')).toHaveValue('Head Baker')
	await page.getByLabel('Company').fill('Mine')
	await area.fill('someone who gets up early and likes bread, call us')
	await expect(page.getByLabel('Job title')).toHaveValue('')
	await expect(page.getByLabel('Company')).toHaveValue('Mine')
	await expect(page.getByText(/^Not enough to score/)).toBeVisible()
})

test('what was copied from a page is pasted as text with its lists', async ({
	member: { page }
}) => {
	await page.goto('/job-descriptions/new')
	const area = page.getByLabel('The posting')
	await area.evaluate((element) => {
		const data = new DataTransfer()
		const html = '<h1>Baker</h1><ul><li>Knows <b>sourdough</b></li><li>Early riser</li></ul>'
		data.setData('text/html', html)
		data.setData('text/plain', 'Baker Knows sourdough Early riser')
		element.focus()
		element.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		)
	})
	await expect(area).toHaveValue(/^Baker\s+- Knows sourdough\s+- Early riser$/)
})
