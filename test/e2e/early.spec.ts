import type { Page } from '@playwright/test'
import { expect, test } from './people'

test.use({ patient: false })

test('what is pasted before the scripts of a page have come is not lost', async ({
	signedIn: { page }
}) => {
	const letScriptsCome = await holdScripts(page)
	await page.goto('/job-descriptions/new', { waitUntil: 'domcontentloaded' })
	await page.getByLabel('The posting').fill('Senior Platform Engineer at Tidewell Energy')
	letScriptsCome()
	await expect(page.getByLabel('Job title')).toHaveValue('Senior Platform Engineer')
	await expect(page.getByLabel('The posting')).toHaveValue(/Tidewell/)
})

test('a button that is pressed before the scripts of a page have come does its work then', async ({
	signedIn: { page }
}) => {
	const letScriptsCome = await holdScripts(page)
	await page.goto('/settings', { waitUntil: 'domcontentloaded' })
	await page.getByRole('button', { name: 'Account', exact: true }).click()
	letScriptsCome()
	await expect(page.getByRole('menuitem', { name: 'Log out' })).toBeVisible()
})

/** Every script waits, as on a bad line, until what this gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
	const gate = Promise.withResolvers<void>()
	await page.route('**/assets/*.js', async (route) => {
		await gate.promise
		await route.continue()
	})
	return gate.resolve
}
