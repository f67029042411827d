import { devices, type Page } from '@playwright/test'
import { fixture, samplePosting } from './documents'
import { expect, somebody, test, verify } from './people'

test.use({
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 1,
	hasTouch: true,
	isMobile: true,
	// By its name the server knows a phone, and sends it no notes beside the sheet.
	userAgent: devices['Pixel 7'].userAgent
})

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).tap()

/** Nothing reaches beyond the screen, and no page is made smaller to fit. */
async function fits(page: Page): Promise<void> {
	const { wide, zoom } = await page.evaluate(() => ({
		wide: document.documentElement.scrollWidth,
		zoom: window.visualViewport?.scale
	}))
	expect(wide, page.url()).toBeLessThanOrEqual(390)
	expect(zoom).toBe(1)
}

test('on a phone, by touch, from the first page to a tailored file', async ({ page, api }) => {
	const person = somebody()
	await page.goto('/')
	await fits(page)
	await page.getByRole('link', { name: 'Start with your resume' }).tap()
	await page.getByLabel('Your name').fill(person.name)
	await page.getByLabel('E-mail address').fill(person.email)
	await page.getByLabel('Password', { exact: true }).fill(person.password)
	await fits(page)
	await tap(page, 'Create account')
	await page.waitForURL('**/verify**')
	await verify(page, api, person)

	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		tap(page, 'Choose a file')
	])
	await chooser.setFiles(fixture('sample-resume.docx'))
	await expect(page.getByRole('link', { name: 'sample-resume' })).toBeVisible({ timeout: 20_000 })
	await fits(page)

	await page.getByRole('main').getByRole('link', { name: 'Add job description' }).tap()
	await page.getByLabel('The posting').fill(samplePosting())
	await expect(page.getByLabel('Company')).toHaveValue('Tidewell Energy')
	await fits(page)
	await tap(page, 'Save job description')
	await page.waitForURL('**/job-descriptions/job_*')
	await fits(page)

	await page.goto('/optimize')
	await fits(page)
	await page.getByRole('main').getByRole('button', { name: 'Optimize' }).tap()
	await page.waitForURL('**/optimize/opt_*')
	await tap(page, 'Changes, one by one')
	const note = page.getByRole('region', { name: /^Change 1 of \d+$/ })
	await note.getByRole('button', { name: 'Reject', exact: true }).tap()
	await expect(page.getByText(/^\d+ of \d+ accepted$/)).toBeVisible()
	await note.getByRole('button', { name: 'Next change' }).tap()
	await expect(page.getByRole('region', { name: /^Change 2 of/ })).toBeInViewport()
	await fits(page)

	await tap(page, /^Save/)
	const dialog = page.getByRole('dialog', { name: 'Save version' })
	await dialog.getByLabel(/PDF/).uncheck()
	await fits(page)
	await dialog.getByRole('button', { name: 'Save version' }).tap()
	await page.waitForURL('**/versions/ver_*')
	await fits(page)
	const files = page.getByRole('region', { name: 'Files' })
	const button = files.getByRole('button', { name: /^Download/ })
	await expect(button).toBeVisible({ timeout: 20_000 })
	const [download] = await Promise.all([page.waitForEvent('download'), button.tap()])
	expect(download.suggestedFilename()).toMatch(/\.docx$/)
	for (const path of ['/dashboard', '/history', '/settings']) {
		await page.goto(path)
		await fits(page)
	}
})

test('in a list of changes every reason can be read whole', async ({
	owner: { page, documents }
}) => {
	await page.goto(`/optimize/${documents.optimizationId}`)
	await page.getByRole('button', { name: 'Unified' }).tap()
	const reasons = page.locator('[data-change] article p')
	await expect(reasons.first()).toBeVisible()
	const cut = await reasons.evaluateAll((all) =>
		all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)
	)
	expect(cut).toEqual([])
	await fits(page)
})
