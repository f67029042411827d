import { addPosting, optimize, uploadResume } from './documents'
import { expect, test } from './people'

test('each change is accepted, rejected or edited by itself, and exactly that is saved', async ({
	member: { page }
}) => {
	await uploadResume(page, 'sample-resume.pdf')
	await addPosting(page)
	await optimize(page)
	await page.getByRole('button', { name: 'Reject all' }).click()
	await expect(page.getByText(/^0 of \d+ accepted$/)).toBeVisible()

	const opening = page.locator('article[data-note]').filter({ hasText: 'Stronger opening' }).first()
	await opening.getByRole('heading').getByRole('button').click()
	await opening.getByRole('button', { name: 'Edit', exact: true }).click()
	await opening
		.getByLabel('Your words')
		.fill('Looked after the Postgres cluster behind order intake.')
	await opening.getByRole('button', { name: /^(Use|Keep|Save)/ }).click()
	await expect(page.getByText(/^1 of \d+ accepted$/)).toBeVisible()

	await page.getByRole('button', { name: /^Save/ }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Save version' }).click()
	await page.waitForURL('**/versions/ver_*')
	const sheet = page.getByRole('main')
	await expect(sheet).toContainText('Looked after the Postgres cluster behind order intake.')
	await expect(sheet).toContainText('k8s')
	await expect(sheet).toContainText('Duties included fixing')
})

test('choices survive a reload until they are saved', async ({ member: { page } }) => {
	await uploadResume(page, 'sample-resume.pdf')
	await addPosting(page)
	await optimize(page)
	await page.getByRole('button', { name: 'Reject change 1' }).click()
	const counted = page.getByText(/^\d+ of \d+ accepted$/)
	const before = await counted.textContent()
	await page.reload()
	await expect(counted).toHaveText(before ?? '')
	await expect(page.getByRole('button', { name: 'Accept change 1' })).toBeVisible()
})
