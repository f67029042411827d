import { randomUUID } from 'node:crypto'
import { test as base, expect, type Page } from '@playwright/test'

export type Person = { name: string; email: string; password: string }

type Fixtures = {
	/** A page of somebody who has just signed up and not typed the code yet. */
	newcomer: { page: Page; person: Person }
	/** A page of somebody verified, on the dashboard. */
	member: { page: Page; person: Person }
}

export const test = base.extend<Fixtures>({
	newcomer: async ({ page }, use) => {
		await use({ page, person: await signUp(page) })
	},
	member: async ({ page }, use) => {
		const person = await signUp(page)
		await verify(page, person)
		await use({ page, person })
	}
})
export { expect }

async function signUp(page: Page): Promise<Person> {
	const person = {
		name: 'Ada Example',
		email: `ada-${randomUUID()}@example.com`,
		password: 'correct horse battery'
	}
	await page.goto('/sign-up')
	await page.getByLabel('Name').fill(person.name)
	await page.getByLabel('E-mail address').fill(person.email)
	await page.getByLabel('Password', { exact: true }).fill(person.password)
	await page.getByRole('button', { name: 'Create account' }).click()
	await page.waitForURL('**/verify**')
	return person
}

/** Types the six digits from the newest message. */
export async function verify(page: Page, person: Person): Promise<void> {
	const { text } = await newestMail(page, person, /code/)
	await page.getByLabel(/code/i).fill(/^\d{6}$/m.exec(text)?.[0] ?? '')
	await page.getByRole('button', { name: /confirm|verify/i }).click()
	await page.waitForURL('**/dashboard')
}

/** The newest message to this person whose subject matches. */
export async function newestMail(
	page: Page,
	person: Person,
	subject: RegExp
): Promise<{ subject: string; text: string }> {
	const mails = async () => {
		const answer = await page.request.get(`/api/v1/dev/mailbox?to=${person.email}`)
		const { items } = await answer.json()
		return items.find((mail: { subject: string }) => subject.test(mail.subject))
	}
	await expect.poll(mails).toBeTruthy()
	return mails()
}
