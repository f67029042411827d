import type { Page } from '@playwright/test'
import { type Api, optimizePair, savePosting, saveVersion, sendResume } from './api'
import { cardOf } from './documents'
import { expect, test } from './people'

const titlesIn = (page: Page, region: string) =>
	page.getByRole('region', { name: region }).getByRole('heading', { level: 3 })

async function postingsNamed(api: Api, titles: string[]): Promise<string[]> {
	const ids: string[] = []
	for (const title of titles) ids.push(await savePosting(api, title))
	return ids
}

async function choose(page: Page, title: string, what: string): Promise<void> {
	await page.getByRole('button', { name: `Actions for ${title}` }).click()
	await page.getByRole('menuitem', { name: what }).click()
}

test('typing searches, the address holds it, and going back brings it back', async ({
	signedIn: { page },
	api
}) => {
	await postingsNamed(api, ['Nurse', 'Analyst', 'Night nurse'])
	await page.goto('/dashboard')
	await expect(titlesIn(page, 'Job descriptions')).toHaveText(['Night nurse', 'Analyst', 'Nurse'])
	const field = page.getByLabel('Search titles')
	await field.pressSequentially('nurse', { delay: 30 })
	await expect(page).toHaveURL(/\?search=nurse$/)
	await expect(field).toBeFocused()
	await expect(titlesIn(page, 'Job descriptions')).toHaveText(['Night nurse', 'Nurse'])
	await page.getByLabel('Order').selectOption('By title')
	await expect(page).toHaveURL(/\?search=nurse&sort=title$/)
	await page.reload()
	await expect(field).toHaveValue('nurse')
	await expect(page.getByLabel('Order')).toHaveValue('title')
	await page.getByRole('link', { name: 'Night nurse' }).click()
	await page.waitForURL('**/job-descriptions/*')
	await page.goBack()
	await expect(titlesIn(page, 'Job descriptions')).toHaveText(['Night nurse', 'Nurse'])
	await page.getByRole('link', { name: 'Clear the filter' }).click()
	await expect(titlesIn(page, 'Job descriptions')).toHaveCount(3)
	await expect(field).toHaveValue('')
})

test('what matches nothing says so, and leads back to everything', async ({
	signedIn: { page },
	api
}) => {
	await savePosting(api, 'Nurse')
	await page.goto('/dashboard?search=pilot&status=failed')
	await expect(page.getByText('No resume with the status “Failed” matches “pilot”.')).toBeVisible()
	await expect(page.getByText('No job description matches “pilot”.')).toBeVisible()
	await page.getByRole('link', { name: 'Show all' }).first().click()
	await expect(page.getByRole('link', { name: 'Nurse' })).toBeVisible()
})

test('a long list shows more in its place, with scripts and without', async ({
	signedIn: { page },
	api,
	browser
}) => {
	await postingsNamed(
		api,
		Array.from({ length: 14 }, (_, index) => `Job ${index + 1}`)
	)
	await page.goto('/dashboard')
	const titles = titlesIn(page, 'Job descriptions')
	await expect(titles).toHaveCount(12)
	await page.getByRole('link', { name: 'Show more job descriptions' }).click()
	await expect(titles).toHaveCount(14)
	await expect(titles.last()).toHaveText('Job 1')
	await expect(page).toHaveURL(/\?postings=24$/)
	const plain = await browser.newContext({
		javaScriptEnabled: false,
		storageState: await page.context().storageState()
	})
	const still = await plain.newPage()
	await still.goto(new URL('/dashboard?sort=oldest', page.url()).href)
	await expect(titlesIn(still, 'Job descriptions')).toHaveCount(12)
	await still.getByRole('link', { name: 'Show more job descriptions' }).click()
	await expect(titlesIn(still, 'Job descriptions')).toHaveCount(14)
	await expect(titlesIn(still, 'Job descriptions').first()).toHaveText('Job 1')
	await still.getByLabel('Search titles').fill('job 14')
	await still.getByRole('button', { name: 'Search' }).click()
	await expect(titlesIn(still, 'Job descriptions')).toHaveText(['Job 14'])
	await plain.close()
})

test('a title is changed where it stands, by keys alone', async ({ signedIn: { page }, api }) => {
	await savePosting(api, 'Nurse')
	await page.goto('/dashboard')
	await choose(page, 'Nurse', 'Rename')
	const field = page.getByRole('textbox', { name: 'Title' })
	await expect(field).toBeFocused()
	await page.keyboard.type('Never mind')
	await page.keyboard.press('Escape')
	await expect(page.getByRole('link', { name: 'Nurse', exact: true })).toBeFocused()
	await choose(page, 'Nurse', 'Rename')
	await page.keyboard.press('Delete')
	await page.keyboard.press('Enter')
	await expect(field).toHaveAccessibleDescription('Enter a title.')
	await page.keyboard.type('Night nurse')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('link', { name: 'Night nurse' })).toBeFocused()
	await page.reload()
	await expect(page.getByRole('link', { name: 'Night nurse' })).toBeVisible()
})

test('a title that could not be saved stays in its field', async ({ signedIn: { page }, api }) => {
	await savePosting(api, 'Nurse')
	await page.goto('/dashboard')
	await choose(page, 'Nurse', 'Rename')
	const field = page.getByRole('textbox', { name: 'Title' })
	await page.context().setOffline(true)
	await field.fill('Night nurse')
	await field.press('Enter')
	await expect(page.getByText('You are offline.')).toBeVisible()
	await expect(field).toHaveValue('Night nurse')
	await page.context().setOffline(false)
	// The page hears of it a moment later, and would hold the title back once more until then.
	await expect(page.getByText('You are offline.')).toHaveCount(0)
	await field.press('Enter')
	await expect(page.getByRole('link', { name: 'Night nurse' })).toBeVisible()
})

test('what was deleted comes back at a press, and else is gone', async ({
	signedIn: { page },
	api
}) => {
	const resumeId = await sendResume(api)
	await page.goto('/dashboard')
	await choose(page, 'sample-resume', 'Delete')
	await expect(page.getByText('Deleted “sample-resume”.')).toBeVisible()
	await expect(cardOf(page, 'sample-resume')).toHaveCount(0)
	expect((await api.get(`/resumes/${resumeId}`)).status()).toBe(404)
	await page.getByText('Undo', { exact: true }).click()
	await expect(page.getByRole('link', { name: 'sample-resume' })).toBeVisible()
	await expect(cardOf(page, 'sample-resume').getByText('Ready', { exact: true })).toBeVisible()
	expect((await api.get(`/resumes/${resumeId}/file`)).status()).toBe(200)

	await page.goto(`/resumes/${resumeId}`)
	await choose(page, 'sample-resume', 'Delete')
	await page.waitForURL('**/dashboard')
	await page.getByText('Undo', { exact: true }).click()
	await expect(page.getByRole('link', { name: 'sample-resume' })).toBeVisible()

	await choose(page, 'sample-resume', 'Delete')
	await expect(page.getByText('Undo', { exact: true })).toBeVisible()
	await expect(page.getByText('Undo', { exact: true })).toHaveCount(0, { timeout: 12_000 })
	await page.reload()
	await expect(page.getByRole('link', { name: 'sample-resume' })).toHaveCount(0)
})

test('the history is searched, narrowed to a state, and its rows can be taken away and brought back', async ({
	signedIn: { page },
	api
}) => {
	const resumeId = await sendResume(api)
	const [nurse = '', analyst = ''] = await postingsNamed(api, ['Nurse', 'Analyst'])
	const saved = await optimizePair(api, { resumeId, jobDescriptionId: nurse })
	await saveVersion(api, saved)
	await optimizePair(api, { resumeId, jobDescriptionId: analyst })
	await page.goto('/history')
	const versions = page.getByRole('region', { name: 'Versions' })
	const open = page.getByRole('region', { name: 'Not saved yet' })
	await expect(versions.getByRole('link', { name: /Nurse/ })).toBeVisible()
	await expect(open.getByRole('link', { name: /Analyst/ })).toBeVisible()

	await page.getByLabel('Show').selectOption('Saved')
	await expect(page).toHaveURL(/\?state=saved$/)
	await expect(open).toHaveCount(0)
	await page.getByLabel('Show').selectOption('At work')
	await expect(page.getByText('There is nothing here that is “At work”.')).toBeVisible()
	await page.goto('/history?search=analyst')
	await expect(versions).toHaveCount(0)

	await open.getByRole('button', { name: /^Actions for Analyst/ }).click()
	await page.getByRole('menuitem', { name: 'Discard' }).click()
	await expect(page.getByText('Nothing matches “analyst”.')).toBeVisible()
	await page.getByText('Undo', { exact: true }).click()
	await expect(open.getByRole('link', { name: /Analyst/ })).toBeVisible()

	await page.goto('/history')
	await versions.getByRole('button', { name: /^Actions for Nurse/ }).click()
	await page.getByRole('menuitem', { name: 'Delete' }).click()
	await expect(versions).toHaveCount(0)
	await page.getByText('Undo', { exact: true }).click()
	await expect(versions.getByRole('link', { name: /Nurse/ })).toBeVisible()
})

test('the text of a posting is corrected, read anew, and brought back', async ({
	signedIn: { page },
	api
}) => {
	const id = await savePosting(
		api,
		'',
		'Gardener at Birch Park\n\nRequirements\n- Experience with roses\n- 3+ years of experience with Python'
	)
	await page.goto(`/job-descriptions/${id}`)
	await page.getByRole('link', { name: 'Edit the text' }).click()
	const field = page.getByLabel('Text of the posting')
	await expect(field).toBeFocused()
	await field.fill((await field.inputValue()).replace('Python', 'Kubernetes'))
	await page.reload()
	await expect(field).toHaveValue(/Kubernetes/)
	await page.context().setOffline(true)
	await page.getByRole('button', { name: 'Save the text' }).click()
	await expect(page.getByText('This was not sent.')).toBeVisible()
	await page.context().setOffline(false)
	await page.getByRole('button', { name: 'Send it now' }).click()
	await expect(page).toHaveURL(new RegExp(`/${id}$`))
	const asked = page.getByRole('region', { name: 'Required' })
	await expect(page.getByText('3+ years of experience with Kubernetes').first()).toBeVisible()
	await page.getByText('Undo', { exact: true }).last().click()
	await expect(page.getByText('3+ years of experience with Python').first()).toBeVisible()
	await expect(asked).not.toContainText('Kubernetes')
})

test('offline is said over the page, nothing moves, and polling goes on afterwards', async ({
	signedIn: { page },
	api
}) => {
	await savePosting(api, 'Nurse')
	await page.goto('/dashboard')
	const card = page.getByRole('link', { name: 'Nurse', exact: true })
	const before = await card.boundingBox()
	await page.context().setOffline(true)
	await expect(page.getByText('You are offline.')).toBeVisible()
	expect(await card.boundingBox()).toEqual(before)
	await card.click()
	await expect(page.getByText('That page opens when you are online again.')).toBeVisible()
	await expect(page).toHaveURL(/dashboard$/)
	await page.context().setOffline(false)
	await expect(page.getByText('You are offline.')).toHaveCount(0)
	await card.click()
	await page.waitForURL('**/job-descriptions/*')
})
