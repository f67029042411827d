import type { Locator, Page } from '@playwright/test'
import { sendResume } from './api'
import { fixture, samplePosting } from './documents'
import { expect, newestMail, somebody, test } from './people'

/**
 * Whether the focus is there, and what somebody who looks at the page misses of it; '' when nothing.
 * A page that was drawn anew may have another element for the same.
 */
function look(target: Element): { there: boolean; replaced: boolean; problem: string } {
	const at = document.activeElement
	const replaced = !target.isConnected
	if (!at || at === document.body) return { there: false, replaced, problem: 'nowhere' }
	const answer = (problem: string) => ({
		there: at === target,
		replaced,
		problem: problem && `${problem}: ${at.outerHTML.slice(0, 120)}`
	})
	const style = getComputedStyle(at)
	const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1
	const chosen = at.matches('[role^=menuitem]') && style.backgroundColor !== 'rgba(0, 0, 0, 0)'
	if (!outlined && !chosen) return answer('The focus does not show')
	const { left, top, width, height } = at.getBoundingClientRect()
	const seen = [0.1, 0.5, 0.9].some((share) =>
		[
			[left + share * width, top + height / 2] as const,
			[left + width / 2, top + share * height] as const
		].some(([x, y]) => {
			const there = document.elementFromPoint(x, y)
			return (
				there &&
				(at.contains(there) || there.contains(at) || !!there.closest('label')?.contains(at))
			)
		})
	)
	return answer(seen ? '' : 'The focus is covered or out of sight')
}

async function expectSeen(target: Locator): Promise<void> {
	await expect(target).toBeFocused()
	// The page may still glide to it.
	await expect
		.poll(() => target.evaluate(look))
		.toEqual({ there: true, replaced: false, problem: '' })
}

/** Goes on until the focus is where it should be; it must be seen at every stop on the way. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	let turns = 0
	// Kept, because to find it by its role and name at every stop takes longer than all else.
	let element = await target.elementHandle()
	for (let stops = 0; stops < 150 && turns < 3; stops++) {
		await page.keyboard.press('Tab')
		let seen = await element?.evaluate(look)
		if (!seen || seen.replaced) {
			element = await target.elementHandle()
			seen = await target.evaluate(look)
		}
		const { there, problem } = seen
		// Behind the last stop of a page the focus is with the browser, and then begins anew.
		if (problem === 'nowhere') turns++
		else expect(problem).toBe('')
		if (there) return
	}
	throw new Error(`${target} cannot be reached.`)
}

async function enter(page: Page, label: Locator, words: string): Promise<void> {
	await tabTo(page, label)
	await page.keyboard.type(words)
}

/** Waits for the page that somebody who looks sees next. */
async function arrive(page: Page, title: string | RegExp): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 20_000 })
}

async function press(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeEnabled()
	await tabTo(page, target)
	await page.keyboard.press('Enter')
}

test('by the keyboard alone, with the focus in sight, from sign-up to a file', async ({
	page,
	api,
	context
}) => {
	test.slow()
	await context.grantPermissions(['clipboard-read', 'clipboard-write'])
	const person = somebody()
	const button = (name: string | RegExp) => page.getByRole('button', { name })
	await page.goto('/')
	await press(page, page.getByRole('link', { name: 'Start with your resume' }))
	await arrive(page, 'Create your account')
	await enter(page, page.getByLabel('Your name'), person.name)
	await enter(page, page.getByLabel('E-mail address'), person.email)
	await enter(page, page.getByLabel('Password', { exact: true }), person.password)
	await page.keyboard.press('Enter')
	await arrive(page, 'Confirm your address')
	const { text } = await newestMail(api, person, /code/)
	await enter(page, page.getByLabel('Code'), /^\d{6}$/m.exec(text)?.[0] ?? '')
	await page.keyboard.press('Enter')
	await arrive(page, 'Dashboard')

	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		press(page, button('Choose a file'))
	])
	await chooser.setFiles(fixture('sample-resume.docx'))
	const resume = page.getByRole('listitem').filter({ hasText: 'sample-resume' })
	await expect(resume.getByText('Ready', { exact: true })).toBeVisible({ timeout: 20_000 })

	await press(page, page.getByRole('main').getByRole('link', { name: 'Add job description' }))
	await arrive(page, 'Add a job description')
	await tabTo(page, page.getByLabel('The posting'))
	await page.evaluate((words) => navigator.clipboard.writeText(words), samplePosting())
	await page.keyboard.press('Control+V')
	await expect(page.getByLabel('Company')).toHaveValue('Tidewell Energy')
	await press(page, button('Save job description'))
	await arrive(page, 'Senior Platform Engineer')

	await press(page, page.getByRole('link', { name: 'Optimize', exact: true }))
	await arrive(page, 'New optimization')
	await press(page, page.getByRole('main').getByRole('button', { name: 'Optimize' }))
	await expect(button(/^Save/)).toBeVisible({ timeout: 20_000 })
	await decideByKeys(page)

	await press(page, button(/^Save/))
	const dialog = page.getByRole('dialog', { name: 'Save version' })
	await expect(dialog.getByLabel('Notes')).toBeFocused()
	await page.keyboard.type('By hand')
	await press(page, dialog.getByRole('button', { name: 'Save version' }))
	await expect(page.getByText('By hand')).toBeVisible()
	await exportByKeys(page)
})

async function decideByKeys(page: Page): Promise<void> {
	const counted = page.getByText(/^\d+ of \d+ accepted$/)
	const note = page.locator('article[data-note]:focus')
	const first = await counted.innerText()
	await page.keyboard.press('j')
	await page.keyboard.press('j')
	await expect(note).toContainText('2')
	await expectSeen(note)
	await page.keyboard.press('k')
	await expect(note.getByRole('button', { name: 'Accept', pressed: true })).toBeVisible()
	await page.keyboard.press('r')
	await expect(counted).not.toHaveText(first)
	await page.keyboard.press('k')
	await page.keyboard.press('a')
	await expect(counted).toHaveText(first)
	await page.keyboard.press('r')
	await expect(counted).not.toHaveText(first)
	await page.keyboard.press('u')
	await expect(counted).toHaveText(first)
	await page.keyboard.press('e')
	await expectSeen(page.getByLabel('Your words'))
	await page.keyboard.press('Control+Enter')
	await expect(page.getByLabel('Your words')).toHaveCount(0)
	await page.keyboard.press('u')
	await expect(counted).toHaveText(first)
}

async function exportByKeys(page: Page): Promise<void> {
	await press(page, page.getByRole('button', { name: 'Download', exact: true }))
	const dialog = page.getByRole('dialog', { name: 'Download' })
	await expect(dialog.getByRole('radio', { name: /^PDF/ })).toBeFocused()
	for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown')
	await expect(dialog.getByRole('radio', { name: /^Markdown/ })).toBeChecked()
	await press(page, dialog.getByRole('button', { name: 'Make this file' }))
	const ready = dialog.getByRole('button', { name: /^Download .*\.md$/ })
	await expect(ready).toBeVisible({ timeout: 20_000 })
	await tabTo(page, ready)
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	])
	expect(download.suggestedFilename()).toMatch(/\.md$/)
	await page.keyboard.press('Escape')
	await expect(dialog).toBeHidden()
	await expectSeen(page.getByRole('button', { name: 'Download', exact: true }))
}

test('after a file is chosen the focus is where one goes on: the way to stop it, then its resume', async ({
	member: { page }
}) => {
	const gate = Promise.withResolvers<void>()
	await page.route('**/api/v1/uploads/*', async (route) => {
		await gate.promise
		await route.continue().catch(() => {})
	})
	const choose = page.getByRole('button', { name: 'Choose a file' })
	await chooseByKeys(page, choose, 'sample-resume.docx')
	const cancel = page.getByRole('button', { name: 'Cancel' })
	await expectSeen(cancel)
	await page.keyboard.press('Enter')
	await expectSeen(choose)
	await chooseByKeys(page, choose, 'sample-posting.txt')
	await expectSeen(choose)
	await chooseByKeys(page, choose, 'sample-resume.docx')
	await expectSeen(cancel)
	gate.resolve()
	await expectSeen(page.getByRole('link', { name: 'sample-resume' }))

	await page.route('**/api/v1/uploads/*', (route) => route.abort())
	await chooseByKeys(page, choose, 'encrypted.pdf')
	await expectSeen(page.getByRole('button', { name: 'Send encrypted.pdf again' }))
})

test('a file for a resume that could not be read leads to that resume', async ({
	member: { page },
	api
}) => {
	await page.goto(`/resumes/${await sendResume(api, 'encrypted.pdf')}`)
	await chooseByKeys(page, page.getByRole('button', { name: 'Choose a file' }), 'sample-resume.pdf')
	await expect(page.getByRole('textbox', { name: 'Your name', exact: true })).toBeVisible({
		timeout: 20_000
	})
	await expect(page.getByRole('main')).toBeFocused()
})

async function chooseByKeys(page: Page, button: Locator, file: string): Promise<void> {
	// Asked for before the focus moves: the browser has to be ready when the key comes.
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		button.focus().then(() => page.keyboard.press('Enter'))
	])
	await chooser.setFiles(fixture(file))
}
