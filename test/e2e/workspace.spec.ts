import { openChanges } from './documents'
import { expect, test } from './people'

test.beforeEach(async ({ signedIn: { page }, api }) => {
	await openChanges(page, api)
})

test('the keys go through the changes, decide and undo, and say what they do', async ({
	signedIn: { page }
}) => {
	await page.getByRole('button', { name: 'Reject all' }).click()
	const counted = page.getByText(/^\d+ of \d+ accepted$/)
	await expect(counted).toHaveText(/^0 of/)
	await page.keyboard.press('j')
	await page.keyboard.press('a')
	await expect(counted).toHaveText(/^[1-9]\d* of/)
	await page.keyboard.press('u')
	await expect(counted).toHaveText(/^0 of/)
	await page.keyboard.press('?')
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('a filter leaves the changes it names, and only they are gone through', async ({
	signedIn: { page }
}) => {
	const notes = page.locator('article[data-note]')
	const all = await notes.count()
	const filter = page.getByLabel('Show', { exact: true })
	await filter.selectOption('opening_mended')
	await expect(notes.first()).toContainText('Stronger opening')
	expect(await notes.count()).toBeLessThan(all)
	await expect(notes.filter({ hasNotText: 'Stronger opening' })).toHaveCount(0)
	await filter.selectOption('all')
	await expect(notes).toHaveCount(all)
})

test('what a person says is true of their own words becomes part of their resume', async ({
	signedIn: { page }
}) => {
	const words = 'Looked after the Postgres cluster and 3 Kafka brokers behind order intake.'
	const opening = page.locator('article[data-note]').filter({ hasText: 'Stronger opening' }).first()
	await opening.getByRole('heading').getByRole('button').click()
	await opening.getByRole('button', { name: 'Edit', exact: true }).click()
	await opening.getByLabel('Your words').fill(words)
	await opening.getByRole('button', { name: 'Use these words' }).click()
	await opening.getByRole('button', { name: 'This is true, add it to my profile' }).click()
	await expect(opening).toContainText('You said that this is true')

	await page.getByRole('button', { name: /^Save/ }).click()
	const dialog = page.getByRole('dialog', { name: 'Save version' })
	await expect(dialog).toContainText('you said is true')
	await dialog.getByRole('button', { name: 'Save version' }).click()
	await page.waitForURL('**/versions/ver_*')
	await expect(page.getByRole('main')).toContainText(words)
	await page.goto('/dashboard')
	await page
		.getByRole('link', { name: /sample-resume/ })
		.first()
		.click()
	await expect(page.getByRole('main')).toContainText('3 Kafka brokers')
	await expect(page.getByRole('main')).toContainText('You said that this is true')
})

test('own words that say more than the resume are never saved unnoticed', async ({
	signedIn: { page }
}) => {
	const opening = page.locator('article[data-note]').filter({ hasText: 'Stronger opening' }).first()
	await opening.getByRole('heading').getByRole('button').click()
	await opening.getByRole('button', { name: 'Edit', exact: true }).click()
	await opening.getByLabel('Your words').fill('Led 45 engineers and saved $90M with Oracle.')
	await expect(opening.getByRole('status')).toContainText('$90M')
	await opening.getByRole('button', { name: 'Use these words' }).click()
	await expect(opening).toContainText('Your words say more than your resume')

	await page.getByRole('button', { name: /^Save/ }).click()
	const dialog = page.getByRole('dialog', { name: 'Save version' })
	await expect(dialog).toContainText('say more than your resume')
	await dialog.getByRole('button', { name: 'Look at it' }).click()
	await expect(dialog).toBeHidden()
	await expect(opening.getByRole('button', { name: 'Change it' })).toBeVisible()

	await page.getByRole('button', { name: /^Save/ }).click()
	await dialog.getByRole('button', { name: 'Save version' }).click()
	await page.waitForURL('**/versions/ver_*')
	await expect(page.getByRole('main')).toContainText(
		'One of your own wordings is not in your resume'
	)
})

test('what was vouched for counts as true for other words at once', async ({
	signedIn: { page }
}) => {
	const openings = page.locator('article[data-note]').filter({ hasText: 'Stronger opening' })
	const write = async (at: number, words: string) => {
		const note = openings.nth(at)
		await note.getByRole('heading').getByRole('button').click()
		await note.getByRole('button', { name: 'Edit', exact: true }).click()
		await note.getByLabel('Your words').fill(words)
		await note.getByRole('button', { name: 'Use these words' }).click()
		return note
	}
	const words = 'Ran the Oracle database behind order intake.'
	const first = await write(0, words)
	await first.getByRole('button', { name: 'This is true, add it to my profile' }).click()
	await expect(first).toContainText('You said that this is true')
	const checked = page.waitForResponse((answer) => answer.url().endsWith('/check'))
	const second = await write(1, words)
	await checked
	await expect(second).toContainText('Accepted in your words')
})
