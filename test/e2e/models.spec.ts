import { savePosting, sendResume } from './api'
import { expect, test } from './people'

test('without a language model it is said that only the rules write, and nothing is estimated', async ({
	signedIn: { page },
	api
}) => {
	await page.goto('/settings#writing')
	const writing = page.getByRole('region', { name: 'Who writes the suggestions' })
	await expect(writing.getByText('The rules built into resuMAX.')).toBeVisible()
	await expect(writing.getByText('nothing of your resume is sent to anyone')).toBeVisible()
	await expect(writing.getByRole('button')).toHaveCount(0)
	await Promise.all([sendResume(api), savePosting(api)])
	await page.goto('/optimize')
	await expect(page.getByRole('button', { name: 'Optimize', exact: true })).toBeVisible()
	await expect(page.getByText(/writes too/)).toHaveCount(0)
	await expect(page.getByRole('link', { name: 'What is sent' })).toHaveCount(0)
})
