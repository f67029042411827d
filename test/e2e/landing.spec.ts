import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('the sample on the first page can be taken or left where no script runs', async ({ page }) => {
	await page.goto('/')
	const sheet = page.getByRole('region', { name: 'A sample resume with suggested changes' })
	const opening = sheet.getByRole('group', { name: 'Change 1: Coordinated' })
	await expect(sheet.locator('ins').first()).toBeVisible()
	await opening.getByLabel('Reject').check()
	await expect(sheet.locator('ins').first()).toBeHidden()
	await expect(sheet.getByText('Responsible for coordinating').last()).toBeVisible()

	const unsure = sheet.getByRole('group', { name: 'Change 4: Warehousing' })
	await expect(unsure.getByLabel('Reject')).toBeChecked()
	await expect(sheet.getByText('Warehousing').first()).toBeHidden()
	await unsure.getByLabel('Accept').check()
	await expect(sheet.getByText('Warehousing').first()).toBeVisible()

	await page.getByLabel('Clean').check()
	await expect(sheet.locator('del:visible')).toHaveCount(0)
})
