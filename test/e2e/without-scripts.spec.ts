import type { Page } from '@playwright/test'
import { savePosting, sendResume } from './api'
import { samplePosting } from './documents'
import { expect, newestMail, somebody, test } from './people'

test.use({ javaScriptEnabled: false })

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

test('without scripts somebody signs up, confirms their address, logs in and reads the dashboard', async ({
	page,
	api
}) => {
	const person = somebody()
	await page.goto('/')
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
	await page.getByRole('link', { name: 'Start with your resume' }).click()
	await field(page, 'Your name').fill(person.name)
	await field(page, 'E-mail address').fill(person.email)
	await field(page, 'Password').fill('short')
	await press(page, 'Create account')
	await expect(field(page, 'Password')).toHaveAttribute('aria-invalid', 'true')
	await expect(field(page, 'Your name')).toHaveValue(person.name)
	await expect(field(page, 'E-mail address')).toHaveValue(person.email)
	await field(page, 'Password').fill(person.password)
	await press(page, 'Create account')
	await expect(page).toHaveURL(/verify/)

	await field(page, 'Code').fill('12')
	await press(page, 'Confirm')
	await expect(field(page, 'Code')).toHaveAttribute('aria-invalid', 'true')
	await expect(field(page, 'Code')).toHaveValue('12')
	const { text } = await newestMail(api, person, /code/)
	await page.goto(/https?:\/\/\S+token=\S+/.exec(text)?.[0] ?? '')
	await press(page, 'Confirm this address')
	await expect(page).toHaveURL(/dashboard/)

	await page.goto('/settings')
	await page.getByRole('button', { name: 'Log out', exact: true }).click()
	await page.goto('/log-in')
	await field(page, 'E-mail address').fill(person.email)
	await field(page, 'Password').fill('not the password')
	await press(page, 'Log in')
	await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
	await expect(field(page, 'E-mail address')).toHaveValue(person.email)
	await field(page, 'Password').fill(person.password)
	await press(page, 'Log in')
	await expect(page).toHaveURL(/dashboard/)
	await expect(page.getByText('0 of 3 steps done')).toBeVisible()
	expect(await page.content()).toContain('To send a file, allow scripts for this page.')
})

test('without scripts a refused posting and a refused address are still in their forms', async ({
	signedIn: { page }
}) => {
	await page.goto('/job-descriptions/new')
	await field(page, 'The posting').fill(samplePosting())
	await press(page, 'Save job description')
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Senior Platform Engineer')
	const words = 'we need somebody who can do many things, starting now and going on for long.'
	await page.goto('/job-descriptions/new')
	await field(page, 'The posting').fill(words)
	await press(page, 'Save job description')
	await expect(field(page, 'Job title')).toHaveAttribute('aria-invalid', 'true')
	await expect(field(page, 'The posting')).toHaveValue(words)

	await page.goto('/settings')
	const profile = page.getByRole('region', { name: 'Profile' })
	await profile.getByLabel('Your name').fill('')
	await profile.getByLabel('The job you are looking for').fill('Baker')
	await profile.getByRole('button', { name: 'Save profile' }).click()
	await expect(profile.getByLabel('Your name')).toHaveAttribute('aria-invalid', 'true')
	await expect(profile.getByLabel('The job you are looking for')).toHaveValue('Baker')
})

test('without scripts an optimization that did not start leaves what was chosen', async ({
	signedIn: { page },
	api
}) => {
	const [, , gone] = await Promise.all([
		sendResume(api),
		savePosting(api, 'Night baker'),
		savePosting(api, 'Ferry pilot')
	])
	const choice = (name: RegExp) => page.getByRole('radio', { name })
	await page.goto(`/optimize?job=${gone}`)
	await choice(/^Careful/).check()
	const deleted = await page.request.delete(api.at(`/api/v1/job-descriptions/${gone}`), {
		headers: { Origin: api.at('/').slice(0, -1) }
	})
	expect(deleted.ok()).toBe(true)
	await press(page, 'Optimize')
	await expect(page.getByRole('alert')).toBeVisible()
	await expect(choice(/^Careful/)).toBeChecked()
	await expect(choice(/sample-resume/)).toBeChecked()
	await expect(page.getByText('Choose a job description.')).toBeVisible()
})
