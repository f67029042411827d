import { expect, test } from './people'

test.describe('where one is in Germany', () => {
	test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' })

	test('a date is written as it is there', async ({ signedIn: { page } }) => {
		await page.goto('/settings')
		const time = page.getByRole('region', { name: 'Where you are logged in' }).getByRole('time')
		await expect(time).toHaveText(/^\d{2}\.\d{2}\.20\d{2}$/)
		await expect(time).toHaveAttribute('lang', 'de-DE')
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
