import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { announceResume, sendResume } from './api'
import { change } from './database'
import { cardOf, fixture, uploadResume } from './documents'
import { expect, test } from './people'

const uploader = (page: Page) => page.getByText('Drop your resume here').locator('..')

/** Drops a file that the browser itself has; its content is that of the fixture. */
async function dropResume(page: Page, name: string): Promise<void> {
	const content = [...(await readFile(fixture(name)))]
	const data = await page.evaluateHandle(
		({ bytes, fileName }) => {
			const transfer = new DataTransfer()
			transfer.items.add(new File([new Uint8Array(bytes)], fileName))
			return transfer
		},
		{ bytes: content, fileName: name }
	)
	await uploader(page).dispatchEvent('drop', { dataTransfer: data })
}

test('RES-1: a dropped file is sent with its progress in sight, and sending it can be stopped', async ({
	member: { page }
}) => {
	let arrive: () => void = () => {}
	const held = new Promise<void>((resolve) => {
		arrive = resolve
	})
	await page.route('**/api/v1/uploads/*', async (route) => {
		await held
		await route.continue().catch(() => {})
	})
	await dropResume(page, 'sample-resume.docx')
	await expect(page.getByRole('progressbar', { name: 'Sending sample-resume.docx' })).toBeVisible()
	const takenBack = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
	await page.getByRole('button', { name: 'Cancel' }).click()
	await takenBack
	await expect(uploader(page)).toBeVisible()
	await expect(page.getByRole('progressbar')).toHaveCount(0)

	const asked = Promise.withResolvers<void>()
	await page.route('**/api/v1/resumes/presign', async (route) => {
		await asked.promise
		await route.continue()
	})
	await dropResume(page, 'sample-resume.docx')
	const takenBackToo = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
	await page.getByRole('button', { name: 'Cancel' }).click()
	await expect(uploader(page)).toBeVisible()
	asked.resolve()
	await takenBackToo

	await dropResume(page, 'sample-resume.docx')
	await expect(page.getByRole('progressbar')).toBeVisible()
	arrive()
	const read = cardOf(page, 'sample-resume').filter({ hasText: 'Ready' })
	await expect(read).toBeVisible({ timeout: 20_000 })
	await page.reload()
	await expect(cardOf(page, 'sample-resume')).toHaveCount(1)
})

test('RES-1: once a resume is read its chip says so, and its sections are counted', async ({
	signedIn: { page }
}) => {
	await uploadResume(page, 'sample-resume.docx')
	const card = cardOf(page, 'sample-resume')
	await expect(card).toContainText(/Experience\s*\d/)
	await expect(card).toContainText(/Education\s*\d/)
	await card.getByRole('link', { name: 'sample-resume' }).click()
	const name = page.getByRole('textbox', { name: 'Your name', exact: true })
	await expect(name).toHaveValue('Adrian Kowalczyk')
	await expect(page.getByText('Ready', { exact: true })).toBeVisible()
})

test('RES-1: what cannot be read says what to do, is kept for another try, and can be replaced', async ({
	signedIn: { page },
	api
}) => {
	await uploadResume(page, 'scanned.pdf', 'Failed')
	await page.getByRole('link', { name: 'scanned' }).click()
	await page.waitForURL('**/resumes/res_*')
	const main = page.getByRole('main')
	await expect(main).toContainText('This file is a scan')
	await expect(main).toContainText('Your file is kept.')
	await page.getByRole('button', { name: 'Try again' }).click()
	const resume = async () => {
		const { attempt, status } = await (await api.get(new URL(page.url()).pathname)).json()
		return { attempt, status }
	}
	await expect.poll(resume).toEqual({ attempt: 2, status: 'failed' })
	await expect(main).toContainText('This file is a scan')
	await page.locator('input[type=file]').setInputFiles(fixture('sample-resume.pdf'))
	await expect(main.getByRole('textbox', { name: 'Your name', exact: true })).toHaveValue(
		'Adrian Kowalczyk',
		{ timeout: 20_000 }
	)
})

test('RES-1: a file of another kind or over 5 MB is not sent, and the rule stands at the uploader', async ({
	member: { page }
}) => {
	const asked: string[] = []
	page.on('request', (request) => {
		if (request.url().includes('/api/v1/')) asked.push(request.url())
	})
	const input = page.locator('input[type=file]')
	await input.setInputFiles(fixture('sample-posting.txt'))
	await expect(uploader(page)).toContainText(
		'“sample-posting.txt” is not of a type we can read. Choose'
	)
	const buffer = Buffer.alloc(5 * 1024 * 1024 + 1)
	await input.setInputFiles({ name: 'large.pdf', mimeType: 'application/pdf', buffer })
	await expect(uploader(page)).toContainText('“large.pdf” has')
	await expect(uploader(page)).toContainText('the most we take is 5 MB')
	await expect(page.getByRole('progressbar')).toHaveCount(0)
	expect(asked).toEqual([])
})

test('RES-2: every resume has a card with how far it is, since when, and what can be done with it', async ({
	signedIn: { page },
	api
}) => {
	const [, , , reading] = await Promise.all([
		sendResume(api, 'sample-resume.docx'),
		sendResume(api, 'encrypted.pdf'),
		announceResume(api, 'announced.pdf'),
		announceResume(api, 'at-work.pdf')
	])
	await change(api, `UPDATE resume SET status = 'parsing' WHERE id = ?`, reading.resumeId)
	await page.goto('/dashboard')
	const states = {
		'sample-resume': 'Ready',
		encrypted: 'Failed',
		announced: 'Pending',
		'at-work': 'Reading'
	}
	for (const [title, state] of Object.entries(states)) {
		const card = cardOf(page, title)
		await expect(card.getByText(state, { exact: true })).toBeVisible()
		await expect(card.locator('time')).toHaveAttribute('datetime', /^\d{4}-/)
		await card.getByRole('button', { name: `Actions for ${title}` }).click()
		await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible()
		await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible()
		await page.keyboard.press('Escape')
	}
})

test('RES-2: a new name holds, also where a resume is chosen', async ({
	signedIn: { page },
	api
}) => {
	await sendResume(api)
	await page.goto('/dashboard')
	await page.getByRole('button', { name: 'Actions for sample-resume' }).click()
	await page.getByRole('menuitem', { name: 'Rename' }).click()
	const title = page.getByRole('textbox', { name: 'Title', exact: true })
	await expect(title).toBeFocused()
	await title.fill('For platform teams')
	await title.press('Enter')
	await expect(page.getByRole('link', { name: 'For platform teams' })).toBeVisible()
	await page.reload()
	await expect(page.getByRole('link', { name: 'For platform teams' })).toBeVisible()
	await page.goto('/optimize')
	await expect(page.getByRole('radio', { name: 'For platform teams' })).toBeVisible()
})

test('RES-2: a deleted resume leaves every list and its file with it, unless that is taken back at once', async ({
	signedIn: { page },
	api
}) => {
	const id = await sendResume(api)
	await page.goto('/dashboard')
	const link = page.getByRole('link', { name: 'sample-resume' })
	const remove = async () => {
		await page.getByRole('button', { name: 'Actions for sample-resume' }).click()
		await page.getByRole('menuitem', { name: 'Delete' }).click()
		await expect(link).toHaveCount(0)
	}
	await remove()
	await expect(page.getByText('Its file is removed from our storage.')).toBeVisible()
	await page.getByRole('button', { name: 'Undo' }).click()
	await expect(link).toBeVisible()
	expect((await api.get(`/resumes/${id}/file`)).status()).toBe(200)
	await remove()
	await page.goto('/optimize')
	await expect(page.getByText('You have no resume here yet.')).toBeVisible()
	expect((await api.get(`/resumes/${id}`)).status()).toBe(404)
	expect((await api.get(`/resumes/${id}/file`)).status()).toBe(404)
})

test('a file that lies about its kind is found out by its content', async ({
	signedIn: { page }
}) => {
	await uploadResume(page, 'text-renamed.pdf', 'Failed')
})
