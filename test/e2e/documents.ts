import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type Api, optimizePair, savePosting, sendResume } from './api'

const fixtures = join(import.meta.dirname, '../fixtures')

export function fixture(name: string): string {
	return join(fixtures, name)
}

/** The card of a resume on the dashboard. */
export function cardOf(page: Page, title: string) {
	return page.getByRole('listitem').filter({ hasText: title })
}

/** Chooses a file in the uploader and waits until it has been read, well or badly. */
export async function uploadResume(
	page: Page,
	file: string,
	outcome: 'Ready' | 'Failed' = 'Ready'
): Promise<void> {
	await page.goto('/dashboard')
	await page.locator('input[type=file]').first().setInputFiles(fixture(file))
	const card = cardOf(page, file.replace(/\.\w+$/, ''))
	await expect(card.getByText(outcome, { exact: true })).toBeVisible({ timeout: 20_000 })
}

/** Pastes the sample posting, lets its labels be filled in, and saves it. */
export async function addPosting(page: Page): Promise<void> {
	await page.goto('/job-descriptions/new')
	await page.getByLabel('The posting').fill(samplePosting())
	await expect(page.getByLabel('Job title')).toHaveValue('Senior Platform Engineer')
	await expect(page.getByLabel('Company')).toHaveValue('Tidewell Energy')
	await page.getByRole('button', { name: 'Save job description' }).click()
	await page.waitForURL('**/job-descriptions/job_*')
}

export function samplePosting(): string {
	return readFileSync(fixture('sample-posting.txt'), 'utf8')
}

/** Pairs the only resume with the only posting and waits for the changes. */
export async function optimize(page: Page): Promise<void> {
	await page.goto('/optimize')
	await page.getByRole('main').getByRole('button', { name: 'Optimize' }).click()
	await page.waitForURL('**/optimize/opt_*')
	await expect(page.getByRole('button', { name: /^Save/ })).toBeVisible({ timeout: 20_000 })
}

/** Opens the changes of a resume for the sample posting; both were made without any page. */
export async function openChanges(page: Page, api: Api, file = 'sample-resume.pdf') {
	const [resumeId, jobDescriptionId] = await Promise.all([sendResume(api, file), savePosting(api)])
	const optimizationId = await optimizePair(api, { resumeId, jobDescriptionId })
	await page.goto(`/optimize/${optimizationId}`)
	await expect(page.getByRole('button', { name: /^Save/ })).toBeVisible()
	return { resumeId, jobDescriptionId, optimizationId }
}
