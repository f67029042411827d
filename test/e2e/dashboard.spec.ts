import type { Page } from '@playwright/test'
import { optimizePair, savePosting, saveVersion, sendResume } from './api'
import { expect, test } from './people'

const steps = (page: Page) => page.getByRole('region', { name: /first tailored resume|the way/ })

test('FE-1: three steps lead to the first tailored resume, and keep what was done', async ({
	member: { page },
	api
}) => {
	await expect(steps(page).getByRole('listitem')).toHaveText([
		/Upload your resume/,
		/Add a job description/,
		/Optimize and download/
	])
	const done = (count: number) =>
		expect(steps(page).getByText(`${count} of 3 steps done`)).toBeVisible()
	await done(0)
	const resumeId = await sendResume(api)
	await page.reload()
	await done(1)
	await steps(page).getByRole('link', { name: 'Add a job description' }).click()
	await page.waitForURL('**/job-descriptions/new')
	const jobDescriptionId = await savePosting(api)
	await page.goto('/dashboard')
	await done(2)
	await steps(page).getByRole('link', { name: 'Optimize and download' }).click()
	await page.waitForURL('**/optimize')
	await saveVersion(api, await optimizePair(api, { resumeId, jobDescriptionId }))
	await page.goto('/dashboard')
	await done(3)
})

test('FE-1: the steps can be hidden, stay hidden, and come back when asked for', async ({
	member: { page }
}) => {
	await page.getByRole('button', { name: 'Hide these steps' }).click()
	const pill = page.getByRole('button', { name: 'Need guidance?' })
	await expect(pill).toBeVisible()
	await expect(steps(page)).toHaveCount(0)
	await page.reload()
	await expect(steps(page)).toHaveCount(0)
	await pill.click()
	await expect(steps(page)).toBeVisible()
	await page.reload()
	await expect(steps(page)).toBeVisible()
})

test('FE-1: after the last step the list says that all is done, and is in nobody’s way', async ({
	owner: { page }
}) => {
	await page.goto('/dashboard')
	await expect(steps(page)).toContainText('You know the way')
	await expect(steps(page)).toContainText('3 of 3 steps done')
	await expect(steps(page).getByText('(done)')).toHaveCount(3)
	await page.getByRole('link', { name: 'History' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible()
	await page.getByRole('link', { name: 'Dashboard', exact: true }).click()
	await page.getByRole('link', { name: 'New optimization' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'New optimization' })).toBeVisible()
})

test('FE-2: the lists can be searched and filtered, show how far each is, and lead on', async ({
	signedIn: { page },
	api
}) => {
	await Promise.all([
		sendResume(api, 'sample-resume.docx'),
		sendResume(api, 'encrypted.pdf'),
		savePosting(api)
	])
	await page.goto('/dashboard')
	const resumes = page.getByRole('region', { name: 'Resumes' })
	const postings = page.getByRole('region', { name: 'Job descriptions' })
	const one = resumes.getByRole('link', { name: 'sample-resume' })
	const broken = resumes.getByRole('link', { name: 'encrypted' })
	await expect(resumes.getByText('Ready', { exact: true })).toBeVisible()
	await expect(resumes.getByText('Failed', { exact: true })).toBeVisible()
	await expect(postings.getByText('Ready', { exact: true })).toBeVisible()

	await page.getByLabel('Status of resumes').selectOption('failed')
	await expect(one).toHaveCount(0)
	await expect(broken).toBeVisible()
	await page.getByLabel('Status of resumes').selectOption('')
	await expect(one).toBeVisible()
	await page.getByLabel(/^Search/).fill('sample')
	await page.keyboard.press('Enter')
	await expect(broken).toHaveCount(0)
	await expect(one).toBeVisible()

	const main = page.getByRole('main')
	await expect(main.getByRole('button', { name: 'Upload resume' })).toBeEnabled()
	await main.getByRole('link', { name: 'Add job description' }).click()
	await page.waitForURL('**/job-descriptions/new')
	await page.goBack()
	await main.getByRole('link', { name: 'New optimization' }).click()
	await page.waitForURL('**/optimize')
})

test('FE-2: a resume and a posting open to their details, with the same deeds in the same place', async ({
	owner: { page, documents }
}) => {
	const places = []
	for (const [path, title] of [
		[`/resumes/${documents.resumeId}`, 'sample-resume'],
		[`/job-descriptions/${documents.jobDescriptionId}`, 'Senior Platform Engineer']
	] as const) {
		await page.goto('/dashboard')
		await page.getByRole('button', { name: `Actions for ${title}` }).click()
		await page.getByRole('menuitem', { name: 'Open' }).click()
		await page.waitForURL(`**${path}`)
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
		const tailor = page.getByRole('link', { name: /tailor/i })
		const more = page.getByRole('button', { name: `Actions for ${title}` })
		await expect(tailor).toBeVisible()
		await more.click()
		await expect(page.getByRole('menuitem')).toHaveText(['Rename', 'Delete'])
		await page.keyboard.press('Escape')
		places.push(Math.round((await more.boundingBox())?.x ?? 0))
	}
	expect(places[0]).toBe(places[1])
})

test('FE-2: who has nothing yet is asked for a resume, and told what happens to it', async ({
	member: { page }
}) => {
	const hero = page.getByRole('region', { name: 'Begin with your resume' })
	await expect(hero).toContainText('Only you can open it.')
	await expect(hero).toContainText('Delete it, and its file is gone from our storage too.')
	await expect(hero.getByRole('button', { name: 'Choose a file' })).toBeEnabled()
	await expect(page.getByRole('region', { name: 'Job descriptions' })).toHaveCount(0)
})
