import { readFile } from 'node:fs/promises'
import { addPosting, optimize, uploadResume } from './documents'
import { expect, test } from './people'

for (const file of ['sample-resume.pdf', 'sample-resume.docx']) {
	test(`from ${file} and a posting to a tailored PDF`, async ({ signedIn: { page } }) => {
		await uploadResume(page, file)
		await addPosting(page)
		await optimize(page)
		await page.getByRole('button', { name: /^Save/ }).click()
		const dialog = page.getByRole('dialog', { name: 'Save version' })
		await dialog.getByLabel('Notes').fill('Sent on Monday')
		await dialog.getByRole('button', { name: 'Save version' }).click()
		await page.waitForURL('**/versions/ver_*')
		await expect(page.getByText('Sent on Monday')).toBeVisible()

		const files = page.getByRole('region', { name: 'Files' })
		const pdf = files.getByRole('listitem').filter({ hasText: 'PDF' })
		const button = pdf.getByRole('button', { name: /^Download/ })
		await expect(button).toBeVisible({ timeout: 30_000 })
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
		expect(download.suggestedFilename()).toMatch(/Senior-Platform-Engineer-Tidewell-Energy\.pdf$/)
		const bytes = await readFile(await download.path())
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')

		await page.goto('/history')
		await expect(page.getByRole('link', { name: /Senior Platform Engineer/ }).first()).toBeVisible()
		await page.goto('/dashboard')
		await expect(page.getByText('sample-resume').first()).toBeVisible()
	})
}
