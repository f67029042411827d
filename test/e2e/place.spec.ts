import { expect, test } from './people'

/** What a browser there says with each page; a request beside the pages says nothing by itself. */
const german = { headers: { 'Accept-Language': 'de-DE' } }

test.describe('where one is in Germany', () => {
	test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' })

	test('a date is written as it is there', async ({ signedIn: { page } }) => {
		await page.goto('/settings')
		const time = page.getByRole('region', { name: 'Where you are logged in' }).getByRole('time')
		await expect(time).toHaveText(/^\d{2}\.\d{2}\.20\d{2}$/)
		await expect(time).toHaveAttribute('lang', 'de-DE')
	})

	test('points are written as they are there, before and after the scripts run', async ({
		owner: { page, documents }
	}) => {
		const complaints: string[] = []
		page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
		const path = `/optimize/${documents.optimizationId}`
		const sent = await (await page.request.get(path, german)).text()
		expect(sent).toMatch(/\d,\d<\/span>/)
		expect(sent).not.toMatch(/>\d+\.\d<\/span>/)
		await page.goto(path)
		const lines = page.getByRole('list', { name: 'How the score adds up' })
		await expect(lines).toContainText(/\d,\d of/)
		await expect(lines).not.toContainText(/\d\.\d of/)
		expect(complaints).toEqual([])
	})
})

test.describe('where one is in Britain', () => {
	test.use({ locale: 'en-GB', timezoneId: 'Europe/London' })

	test('a date is written as it is there', async ({ signedIn: { page } }) => {
		await page.goto('/settings')
		const time = page.getByRole('region', { name: 'Where you are logged in' }).getByRole('time')
		await expect(time).toHaveText(/^\d{1,2} [A-Z][a-z]{2,3} 20\d{2}$/)
	})
})
