import type { Page } from '@playwright/test'
import { expect, test } from './people'

test('while the next page takes long the old one stays and says that it is on its way', async ({
	member: { page }
}) => {
	const letCome = await hold(page, '**/history.data**')
	await page.getByRole('link', { name: 'History' }).click()
	await expect(page.getByRole('status').filter({ hasText: 'Loading …' })).toBeAttached()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dashboard')
	await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true')
	letCome()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('History')
	await expect(page.getByText('Loading …')).toHaveCount(0)
	await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true')
	await expect(page.getByRole('main')).toBeFocused()
})

test('a search that takes long says so too, and keeps what is there', async ({
	member: { page }
}) => {
	await page.goto('/history?state=saved')
	const letCome = await hold(page, '**/history.data**')
	await page.getByLabel('Order').selectOption('oldest')
	await expect(page.getByText('Loading …')).toBeAttached()
	await expect(page.getByText('There is nothing here that is “Saved”.')).toBeVisible()
	letCome()
	await expect(page.getByText('Loading …')).toHaveCount(0)
	await expect(page).toHaveURL(/sort=oldest/)
})

test('who has not confirmed their address sees an empty history', async ({
	newcomer: { page }
}) => {
	await page.goto('/history')
	await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
})

/** An answer waits until what this gives is called. */
test('what was only said of the page before does not lie over the next', async ({
	signedIn: { page }
}) => {
	await page.goto('/settings')
	await page.getByLabel('Your name').fill('Ada Fernweh')
	await page.getByRole('button', { name: 'Save profile' }).click()
	const said = page.getByRole('button', { name: 'Dismiss' })
	await expect(said).toBeVisible()
	// A step at once may be what the words are about.
	await page.waitForTimeout(1200)
	await page.getByRole('link', { name: 'History' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('History')
	await expect(said).toHaveCount(0, { timeout: 1000 })
})

async function hold(page: Page, address: string): Promise<() => void> {
	const gate = Promise.withResolvers<void>()
	await page.route(address, async (route) => {
		await gate.promise
		await route.continue()
	})
	return gate.resolve
}
