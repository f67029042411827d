import type { Page } from '@playwright/test'
import { type Api, savePosting, sendResume } from './api'
import { optimize } from './documents'
import { expect, test } from './people'

const mesh = 'Experience with a service mesh such as Istio or Linkerd'
const onCall = 'Experience with on-call and incident management'

const counting = (page: Page, words: string) => page.getByLabel(`Counts as: ${words}`)
const kind = (page: Page, name: string) => page.getByRole('region', { name })

async function openPosting(page: Page, api: Api): Promise<void> {
	await page.goto(`/job-descriptions/${await savePosting(api)}`)
}

async function addWords(page: Page, words: string): Promise<void> {
	await page.getByLabel('Add something it asks for').fill(words)
	await page.getByRole('button', { name: 'Add', exact: true }).click()
}

async function expectCorrected(page: Page): Promise<void> {
	await expect(kind(page, 'Nice to have').getByText(mesh)).toBeVisible()
	await expect(kind(page, 'Not counted').getByText(onCall)).toBeVisible()
	await expect(kind(page, 'Required').getByText('Helm charts')).toBeVisible()
}

test('what a posting asks for is corrected, kept, and counted in the score', async ({
	member: { page },
	api
}) => {
	await sendResume(api)
	await openPosting(page, api)
	await expect(kind(page, 'Required').getByText(mesh)).toBeVisible()

	await counting(page, mesh).focus()
	await counting(page, mesh).selectOption('Nice to have')
	await expect(page.getByText(/now counts as: nice to have/)).toBeVisible()
	await expect(counting(page, mesh)).toBeFocused()
	await counting(page, onCall).selectOption('Not counted')
	await expect(kind(page, 'Not counted').getByText(onCall)).toBeVisible()
	await addWords(page, 'Helm charts')
	await expectCorrected(page)

	await page.reload()
	await expectCorrected(page)

	await optimize(page)
	const ledger = page.getByRole('list', { name: 'How the score adds up' })
	const part = (name: string) => ledger.getByRole('listitem').filter({ hasText: name }).first()
	const line = (name: string, words: string) => part(name).locator('summary', { hasText: words })
	await expect(line('What the job requires', 'Helm charts')).toBeVisible()
	await expect(line('What the job requires', mesh)).toHaveCount(0)
	await part('Nice to have and daily work').getByText('Nice to have and daily work').click()
	const meshLine = line('Nice to have and daily work', mesh)
	await expect(meshLine).toBeVisible()
	await expect(ledger.locator('summary', { hasText: onCall })).toHaveCount(0)
	await meshLine.click()
	await expect(ledger.getByText(/service mesh, and Istio or Linkerd/)).toBeVisible()
	await expect(ledger.getByText('Adds up to', { exact: true })).toBeVisible()
})

test('a change of the requirements is taken back, and a passed-over sentence can count', async ({
	member: { page },
	api
}) => {
	await openPosting(page, api)
	await counting(page, mesh).selectOption('Not counted')
	await expect(kind(page, 'Not counted').getByText(mesh)).toBeVisible()
	await page.getByRole('button', { name: 'Undo' }).click()
	await expect(kind(page, 'Required').getByText(mesh)).toBeVisible()

	await kind(page, 'Not counted').getByText('What they offer').click()
	const leave = page.getByLabel(/^Counts as: .*28 days of leave/)
	await leave.selectOption('Nice to have')
	await expect(kind(page, 'Nice to have').getByText(/28 days of leave/)).toBeVisible()
})

test('a requirement leads to its place in the posting and back, by keyboard', async ({
	member: { page },
	api
}) => {
	await openPosting(page, api)
	const inList = kind(page, 'Required').getByRole('link', { name: mesh })
	const inText = kind(page, 'The posting').getByRole('link', { name: mesh })
	await inList.focus()
	await page.keyboard.press('Enter')
	await expect(inText).toBeFocused()
	await expect(inText).toBeInViewport()
	await page.keyboard.press('Enter')
	await expect(inList).toBeFocused()
})

test('on a phone one side is shown at a time', async ({ member: { page }, api }) => {
	await page.setViewportSize({ width: 390, height: 844 })
	await openPosting(page, api)
	await expect(kind(page, 'The posting')).toBeHidden()
	await kind(page, 'Required').getByRole('link', { name: mesh }).click()
	await expect(kind(page, 'The posting').getByRole('link', { name: mesh })).toBeInViewport()
	await page.getByRole('button', { name: 'What it asks for' }).click()
	await expect(kind(page, 'The posting')).toBeHidden()
})
