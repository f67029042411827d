import type { Page } from '@playwright/test'
import { type Api, sendResume } from './api'
import { expect, test } from './people'

/** Opens the page that shows what was read of a file. */
async function openRead(page: Page, api: Api, file: string): Promise<void> {
	await page.goto(`/resumes/${await sendResume(api, file)}`)
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true })
const bullets = (page: Page) => page.getByRole('textbox', { name: 'Bullet' })
const titles = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

test('a title is found in the document, corrected, saved, and put back', async ({
	signedIn: { page },
	api
}) => {
	const wrong: string[] = []
	page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
	await openRead(page, api, 'sample-resume.pdf')
	await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 20_000 })

	const title = titles(page).first()
	const written = await title.inputValue()
	await title.click()
	const place = page.locator('[data-place][aria-current=location]')
	await expect(place).toHaveCount(1)
	await expect(place).toBeInViewport()
	await expect(place).toHaveAccessibleName(new RegExp(written))

	const count = await bullets(page).count()
	const second = await bullets(page).nth(1).inputValue()
	await title.fill('Principal Engineer')
	await bullets(page).first().click()
	await page.keyboard.press('Enter')
	await page.keyboard.type('Wrote a bullet by hand')
	await expect(bullets(page).nth(1)).toHaveValue('Wrote a bullet by hand')
	await bullets(page).nth(2).click()
	await page.getByRole('button', { name: 'Remove this bullet' }).click()
	await expect(bullets(page)).toHaveCount(count)
	await save(page).click()
	await expect(page.getByText('Saved', { exact: true })).toBeVisible()

	await page.reload()
	await expect(titles(page).first()).toHaveValue('Principal Engineer')
	await expect(bullets(page).nth(1)).toHaveValue('Wrote a bullet by hand')

	await page.getByRole('button', { name: /^Earlier states/ }).click()
	await expect(page.getByText(/Corrected by you: 1 changed, 1 added, 1 removed/)).toBeVisible()
	await page.getByRole('button', { name: 'Go back to number 1' }).click()
	await expect(titles(page).first()).toHaveValue(written)
	await expect(bullets(page).nth(1)).toHaveValue(second)
	expect(wrong).toEqual([])
})

test('a place in the document leads to what was read there, also by the keyboard', async ({
	signedIn: { page },
	api
}) => {
	await openRead(page, api, 'sample-resume.docx')
	const words = page.getByRole('region', { name: 'The words of your document' })
	await words.getByRole('button', { name: 'Adrian Kowalczyk' }).click()
	await expect(page.getByRole('textbox', { name: 'Your name', exact: true })).toBeFocused()
	await words.getByRole('button', { name: 'Adrian Kowalczyk' }).focus()
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('textbox', { name: 'Your name', exact: true })).not.toBeFocused()
	await expect(page.locator('textarea:focus')).toHaveCount(1)
})

test('what is unsaved comes back after a reload, and can be undone', async ({
	signedIn: { page },
	api
}) => {
	await openRead(page, api, 'sample-resume.docx')
	const name = page.getByRole('textbox', { name: 'Your name', exact: true })
	await name.fill('Somebody Else')
	await expect(page.getByText('Not saved')).toBeVisible()
	page.on('dialog', (dialog) => dialog.accept())
	await page.reload()
	await expect(page.getByText('Your unsaved changes are back')).toBeVisible()
	await expect(name).toHaveValue('Somebody Else')

	await page.getByRole('link', { name: 'Tailor it to a job' }).click()
	await page.getByRole('button', { name: 'Stay here' }).click()
	await expect(name).toHaveValue('Somebody Else')
})

test('of two tabs the second is told, loses nothing, and can save over it', async ({
	signedIn: { page },
	api,
	context
}) => {
	await openRead(page, api, 'sample-resume.docx')
	const other = await context.newPage()
	await other.goto(page.url())
	const name = (tab: Page) => tab.getByRole('textbox', { name: 'Your name', exact: true })
	await name(page).fill('First Tab')
	await save(page).click()
	await expect(page.getByText('Saved', { exact: true })).toBeVisible()
	await name(other).fill('Second Tab')
	await save(other).click()
	await expect(other.getByRole('alert')).toContainText('not saved yet')
	await expect(name(other)).toHaveValue('Second Tab')
	await other.getByRole('button', { name: 'Save mine over it' }).click()
	await expect(other.getByText('Saved', { exact: true })).toBeVisible()
	await page.reload()
	await expect(name(page)).toHaveValue('Second Tab')
})

test('a save that does not arrive keeps everything, and what is wrong is said at its field', async ({
	signedIn: { page },
	api,
	context
}) => {
	await openRead(page, api, 'sample-resume.docx')
	const email = page.getByRole('textbox', { name: 'E-mail' })
	await email.fill('nobody')
	await save(page).click()
	await expect(email).toHaveAccessibleDescription(/name@example.com/)
	await email.fill('nobody@example.com')
	await context.setOffline(true)
	await page.getByRole('button', { name: 'Try again' }).click()
	await expect(page.getByRole('alert')).toContainText('could not reach')
	await expect(email).toHaveValue('nobody@example.com')
	await context.setOffline(false)
	await page.getByRole('button', { name: 'Try again' }).click()
	await expect(page.getByText('Saved', { exact: true })).toBeVisible()
})

test('a file is read again after a second press, and the correction can come back', async ({
	signedIn: { page },
	api
}) => {
	await openRead(page, api, 'sample-resume.docx')
	const name = page.getByRole('textbox', { name: 'Your name', exact: true })
	await name.fill('Corrected Name')
	await save(page).click()
	await expect(page.getByText('Saved', { exact: true })).toBeVisible()
	await page.getByRole('button', { name: /^Earlier states/ }).click()
	await page.getByRole('button', { name: 'Read again from the file' }).click()
	await page.getByRole('button', { name: 'Read it again' }).click()
	await expect(name).toHaveValue('Adrian Kowalczyk', { timeout: 20_000 })
	await page.getByRole('button', { name: /^Earlier states/ }).click()
	await page.getByRole('button', { name: 'Go back to number 2' }).click()
	await expect(name).toHaveValue('Corrected Name')
})
