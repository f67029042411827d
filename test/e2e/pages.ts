import type { Page } from '@playwright/test'

type Who = 'newcomer' | 'empty' | 'member'

/** What `scripts/world/make.mjs` made. */
export type World = {
	cookies: Record<Who, string>
	ids: Record<
		'sample' | 'arabic' | 'long' | 'failed' | 'posting' | 'longTitle' | 'few' | 'many' | 'version',
		string
	>
}

/** A page in one of its states. */
export type Visit = {
	name: string
	who?: Who
	path: (ids: World['ids']) => string
	/** Brings the open page into the state. */
	arrange?: (page: Page) => Promise<void>
	/** A state that only a small screen has. */
	phone?: true
	/** What the state adds to a page that is visited for itself as well. */
	part?: string
	/** Differs from another page in its length only. */
	longer?: true
}

const visit = (name: string, who: Who | undefined, path: Visit['path'], more = {}): Visit => ({
	name,
	...(who ? { who } : {}),
	path,
	...more
})

const openSave = (page: Page) => page.getByRole('button', { name: /^Save/ }).click()

/** Every page of the web app, and the states that look different. */
export const visits: Visit[] = [
	visit('landing', undefined, () => '/'),
	visit('sign-up', undefined, () => '/sign-up'),
	visit('sign-up-refused', undefined, () => '/sign-up', {
		arrange: async (page: Page) => {
			await page.getByRole('button', { name: 'Create account' }).click()
			await page.locator('[aria-invalid=true]').first().waitFor()
		}
	}),
	visit('log-in', undefined, () => '/log-in'),
	visit('reset', undefined, () => '/reset'),
	visit('verify', 'newcomer', () => '/verify'),
	visit('dashboard-unverified', 'newcomer', () => '/dashboard'),
	visit('dashboard-empty', 'empty', () => '/dashboard'),
	visit('dashboard', 'member', () => '/dashboard'),
	visit('dashboard-nothing', 'member', () => '/dashboard?search=none&status=failed&sort=title'),
	visit('renaming', 'member', () => '/dashboard', {
		arrange: async (page: Page) => {
			await page
				.getByRole('button', { name: /^Actions for/ })
				.first()
				.click()
			await page.getByRole('menuitem', { name: 'Rename' }).click()
			await page.getByRole('textbox', { name: 'Title' }).waitFor()
		}
	}),
	visit('offline', 'member', () => '/dashboard', {
		arrange: async (page: Page) => {
			await page.evaluate(() => {
				Object.defineProperty(navigator, 'onLine', { value: false })
				dispatchEvent(new Event('offline'))
			})
			await page.getByText('You are offline.').waitFor()
		}
	}),
	visit('new-job-description', 'member', () => '/job-descriptions/new'),
	visit('job-description', 'member', ({ posting }) => `/job-descriptions/${posting}`),
	visit('job-description-edit', 'member', ({ posting }) => `/job-descriptions/${posting}?edit`),
	visit('job-description-long', 'member', ({ longTitle }) => `/job-descriptions/${longTitle}`, {
		longer: true
	}),
	visit('resume', 'member', ({ sample }) => `/resumes/${sample}`),
	visit('resume-arabic', 'member', ({ arabic }) => `/resumes/${arabic}`),
	visit('resume-long', 'member', ({ long }) => `/resumes/${long}`, { longer: true }),
	visit('resume-failed', 'member', ({ failed }) => `/resumes/${failed}`),
	visit('optimize', 'member', () => '/optimize'),
	visit('optimize-empty', 'empty', () => '/optimize'),
	visit('workspace', 'member', ({ few }) => `/optimize/${few}`),
	visit('workspace-note', 'member', ({ many }) => `/optimize/${many}`, {
		phone: true,
		part: '.sticky.bottom-0',
		arrange: (page: Page) => page.getByRole('button', { name: 'Changes, one by one' }).click()
	}),
	visit('workspace-side', 'member', ({ many }) => `/optimize/${many}`, {
		phone: true,
		part: '.sticky.bottom-0',
		arrange: (page: Page) =>
			page.getByRole('button', { name: 'Score, summary and posting' }).click()
	}),
	visit('workspace-many', 'member', ({ many }) => `/optimize/${many}`),
	visit('save-dialog', 'member', ({ few }) => `/optimize/${few}`, {
		part: 'dialog',
		arrange: async (page: Page) => {
			await openSave(page)
			await page.getByRole('dialog', { name: 'Save version' }).waitFor()
		}
	}),
	visit('keys-dialog', 'member', ({ few }) => `/optimize/${few}`, {
		part: 'dialog',
		arrange: async (page: Page) => {
			await page.keyboard.press('?')
			await page.getByRole('dialog', { name: 'Keys' }).waitFor()
		}
	}),
	visit('history-empty', 'empty', () => '/history'),
	visit('history', 'member', () => '/history'),
	visit('history-nothing', 'member', () => '/history?search=none&state=failed'),
	visit('version', 'member', ({ version }) => `/versions/${version}`),
	visit('export-dialog', 'member', ({ version }) => `/versions/${version}`, {
		part: 'dialog',
		arrange: async (page: Page) => {
			await page.getByRole('button', { name: 'Download', exact: true }).click()
			await page.getByRole('dialog', { name: 'Download' }).getByRole('img').waitFor()
		}
	}),
	visit('settings', 'member', () => '/settings'),
	visit('new-address', 'member', () => '/settings/email?token=none'),
	visit('billing', 'member', () => '/billing'),
	visit('account-menu', 'member', () => '/billing', {
		part: '[role=menu]',
		arrange: async (page: Page) => {
			await page.getByRole('button', { name: 'Account' }).click()
			await page.getByRole('menu').waitFor()
		}
	}),
	visit('not-found', undefined, () => '/no-such-page'),
	visit('not-found-inside', 'member', () => '/resumes/res_none'),
	visit('error', 'member', () => '/billing', {
		arrange: async (page: Page) => {
			await page.route('**/history.data*', (route) => route.abort())
			await page.getByRole('link', { name: 'History' }).click()
			await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Billing' }).waitFor()
		}
	}),
	visit('mailbox', undefined, () => '/dev/mailbox'),
	visit('dev-ui', undefined, () => '/dev/ui'),
	visit('versions-compare', 'member', () => '/versions/compare'),
	visit('keys-help', 'member', () => '/history', {
		part: 'dialog',
		arrange: async (page: Page) => {
			await page.keyboard.press('?')
			await page.getByRole('dialog', { name: 'Keys' }).waitFor()
		}
	})
]

/** Makes the browser the one of this person, or of nobody. */
export async function become(page: Page, world: World, who: Who | undefined): Promise<void> {
	const context = page.context()
	await context.clearCookies()
	if (!who) return
	const cookie = world.cookies[who]
	const at = cookie.indexOf('=')
	const url = 'https://localhost'
	await context.addCookies([
		{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url, secure: true, httpOnly: true }
	])
}

/**
 * Opens the page of an optimization as it was before the work had ended: its first answer is
 * taken right after asking, and shown later. The stream and the status are held back, or fail
 * as without a network, so that it stays in its waiting state.
 */
export async function openWorking(
	page: Page,
	{ ids }: World,
	network: 'slow' | 'away' = 'slow'
): Promise<void> {
	await page.goto('/optimize')
	const { path, response } = await whileWorking(page, ids)
	await page.route('**/api/v1/optimize/**', async (route) => {
		if (network === 'away') await route.abort()
	})
	await page.route(`**${path}`, (route) => route.fulfill({ response }))
	await page.goto(path)
	await page.getByRole('list', { name: 'How far it is' }).waitFor()
	if (network === 'away') await page.getByText('You are offline').waitFor()
}

async function whileWorking(page: Page, ids: World['ids'], tries = 5) {
	const asked = await page.request.post('/api/v1/optimize', {
		headers: { Origin: new URL(page.url()).origin },
		data: { resumeId: ids.long, jobDescriptionId: ids.posting }
	})
	const path = `/optimize/${(await asked.json()).optimizationId}`
	const response = await page.request.get(path)
	if ((await response.text()).includes('How far it is')) return { path, response }
	if (tries === 1) throw new Error('The work was always done before its page was there.')
	return whileWorking(page, ids, tries - 1)
}
