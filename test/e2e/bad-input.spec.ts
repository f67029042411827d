import { fixture, uploadResume } from './documents'
import { expect, test } from './people'

test('a scan fails with what to do, can be tried again, and be replaced by a better file', async ({
	member: { page }
}) => {
	await uploadResume(page, 'scanned.pdf', 'Failed')
	await page.getByRole('link', { name: 'scanned' }).click()
	await page.waitForURL('**/resumes/res_*')
	const main = page.getByRole('main')
	await expect(main).toContainText('This file is a scan')
	await page.getByRole('button', { name: 'Try again' }).click()
	const resume = async () => {
		const answer = await page.request.get(`/api/v1${new URL(page.url()).pathname}`)
		const { attempt, status } = await answer.json()
		return { attempt, status }
	}
	await expect.poll(resume).toEqual({ attempt: 2, status: 'failed' })
	await expect(main).toContainText('This file is a scan')
	await page.locator('input[type=file]').setInputFiles(fixture('sample-resume.pdf'))
	await expect(main).toContainText('Adrian Kowalczyk', { timeout: 20_000 })
})

test('a file of the wrong kind is refused before it is sent', async ({ member: { page } }) => {
	await page.goto('/dashboard')
	await page.locator('input[type=file]').first().setInputFiles(fixture('sample-posting.txt'))
	await expect(page.getByText('“sample-posting.txt” is not of a type we can read.')).toBeVisible()
	await expect(page.getByRole('listitem').filter({ hasText: 'sample-posting' })).toHaveCount(0)
})

test('a file that lies about its kind is found out by its content', async ({
	member: { page }
}) => {
	await uploadResume(page, 'text-renamed.pdf', 'Failed')
})

test('a job description without a title keeps its text and asks for one', async ({
	member: { page }
}) => {
	await page.goto('/job-descriptions/new')
	const text = 'we need somebody who can do many things, starting now and going on for long.'
	await page.getByLabel('The posting').fill(text)
	await page.getByLabel('Job title').fill('')
	await page.getByRole('button', { name: 'Save job description' }).click()
	await expect(page.getByText(/title/i).first()).toBeVisible()
	await expect(page.getByLabel('The posting')).toHaveValue(text)
	await expect(page).toHaveURL(/job-descriptions\/new/)
})

test('an address that leads nowhere, and a resume of nobody, say so in words', async ({
	member: { page }
}) => {
	expect((await page.goto('/nothing-here'))?.status()).toBe(404)
	expect((await page.goto('/resumes/res_nobody'))?.status()).toBe(404)
	await expect(page.getByRole('heading').first()).toBeVisible()
})
