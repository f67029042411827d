import { versionDetail } from '../../src/version/resource'
import { wordOf } from '../support/word'
import { optimizePair, savePosting, sendResume } from './api'
import { change } from './database'
import { openChanges } from './documents'
import { expect, test } from './people'

test('OPT-1: from queued over processing to generating, each state has its chip, and a hint how long it takes', async ({
	signedIn: { page },
	api
}) => {
	const { optimizationId } = await openChanges(page, api)
	// Only asking is left then, as where a stream does not come through.
	await page.route('**/events', (route) => route.abort())
	const stand = (status: string) =>
		change(api, 'UPDATE optimization SET status = ? WHERE id = ?', status, optimizationId)
	const station = page.getByRole('list', { name: 'How far it is' }).locator('[aria-current=step]')
	await stand('queued')
	await page.reload()
	await expect(station).toHaveText('Queued')
	await expect(page.getByText('Typically under 20 s.')).toBeVisible()
	await stand('processing')
	await expect(station).toHaveText('Processing')
	await stand('generating')
	await expect(station).toHaveText('Generating')
	await expect(page.getByText('Typically under 20 s.')).toBeVisible()
	await stand('completed')
	await expect(page.getByRole('button', { name: /^Save/ })).toBeVisible()
})

test('after 30 seconds the page says that it is still working, and offers to write when it is ready', async ({
	signedIn: { page },
	api
}) => {
	const { optimizationId } = await openChanges(page, api)
	await page.route('**/events', (route) => route.abort())
	await change(
		api,
		`UPDATE optimization SET status = 'generating', created_at = ? WHERE id = ?`,
		Date.now(),
		optimizationId
	)
	await page.clock.install()
	await page.reload()
	const banner = page.getByText('Still working', { exact: true })
	await expect(page.getByText('Typically under 20 s.')).toBeVisible()
	await page.clock.fastForward(10_000)
	await expect(page.getByText('Typically under 20 s.')).toBeVisible()
	await expect(banner).toBeHidden()
	await page.clock.fastForward(21_000)
	await expect(banner).toBeVisible()
	await page.getByRole('button', { name: 'E-mail me when it is ready' }).click()
	const noted = page.getByText('We will write to you when it is ready.')
	await expect(noted).toBeVisible()
	const seen = await api.get(`/optimize/${optimizationId}`)
	expect(await seen.json()).toMatchObject({ mailWanted: true })
	await page.reload()
	await page.clock.fastForward(31_000)
	await expect(noted).toBeVisible()
})

test('OPT-1: the changes stand there with a summary, a score and a diff, all or each to be taken or left', async ({
	owner: { page, documents }
}) => {
	await page.goto(`/optimize/${documents.optimizationId}`)
	await expect(page.getByRole('main')).toContainText(/\d+ changes?/)
	await expect(page.getByRole('list', { name: 'How the score adds up' })).toBeVisible()
	await expect(page.locator('ins, del').first()).toBeVisible()
	const counted = page.getByText(/^\d+ of \d+ accepted$/)
	const preselected = await counted.innerText()
	await page.getByRole('button', { name: 'Reject all' }).click()
	await expect(counted).toHaveText(/^0 of/)
	await page.getByRole('button', { name: 'Accept change 2', exact: true }).click()
	await expect(counted).toHaveText(/^[1-9]\d* of/)
	await page.getByRole('button', { name: /^Accept all/ }).click()
	await expect(counted).toHaveText(preselected)
})

test('OPT-1: each change is taken, left or put in own words, and exactly that is saved', async ({
	signedIn: { page },
	api
}) => {
	await openChanges(page, api)
	await page.getByRole('button', { name: 'Reject all' }).click()
	await expect(page.getByText(/^0 of \d+ accepted$/)).toBeVisible()

	const opening = page.locator('article[data-note]').filter({ hasText: 'Stronger opening' }).first()
	const id = (await opening.getAttribute('data-note')) ?? ''
	const words = 'Looked after the Postgres cluster behind order intake.'
	await opening.getByRole('heading').getByRole('button').click()
	await opening.getByRole('button', { name: 'Edit', exact: true }).click()
	await opening.getByLabel('Your words').fill(words)
	await opening.getByRole('button', { name: 'Use these words' }).click()
	await expect(page.getByText(/^1 of \d+ accepted$/)).toBeVisible()

	await page.getByRole('button', { name: /^Save/ }).click()
	await page.getByRole('dialog').getByRole('button', { name: 'Save version' }).click()
	await page.waitForURL('**/versions/ver_*')
	const sheet = page.getByRole('main')
	await expect(sheet).toContainText(words)
	await expect(sheet).toContainText('k8s')
	await expect(sheet).toContainText('Duties included fixing')
	const saved = await api.get(new URL(page.url()).pathname)
	expect(versionDetail.parse(await saved.json()).acceptedChanges).toEqual({
		accepted: [id],
		edits: { [id]: words }
	})
})

test('OPT-1: what is uncertain keeps the original until it is decided, and says why', async ({
	signedIn: { page },
	api
}) => {
	const [resumeId, jobDescriptionId] = await Promise.all([
		sendResume(api, 'caretaker.docx', await wordOf(caretaker)),
		savePosting(api)
	])
	const pair = { resumeId, jobDescriptionId }
	await page.goto(`/optimize/${await optimizePair(api, pair, 'aggressive_keywords')}`)
	const note = page.locator('article[data-note]').filter({ hasText: 'uncertain' }).first()
	await expect(note).toContainText('Original kept until you decide')
	await note.getByRole('heading').getByRole('button').click()
	const pressed = (name: string) => note.getByRole('button', { name, exact: true, pressed: true })
	await expect(pressed('Reject')).toBeVisible()
	await expect(note).toContainText('Leave it out only if nothing in it matters to you')
	await page.getByRole('button', { name: /^Accept all \d+ certain$/ }).click()
	await expect(pressed('Reject')).toBeVisible()
	await note.getByRole('button', { name: 'Accept', exact: true }).click()
	await expect(pressed('Accept')).toBeVisible()
})

/** Some of what they did has nothing to do with the sample posting. */
const caretaker = [
	'Noor Example',
	'noor@example.com | Leeds, United Kingdom',
	'EXPERIENCE',
	'Platform Engineer, Brightwater Logistics, Leeds Mar 2021 – Present',
	'• Ran 40 clusters on Kubernetes and Terraform',
	'• Responsible for tuning PostgreSQL for the order desk',
	'• Kept the wiki of the office in order',
	'• Answered mail of the landlord',
	'• Watered the plants by the window',
	'• Ordered paper for the printers',
	'SKILLS',
	'Docker, Git, Python'
]

test('choices survive a reload until they are saved', async ({ signedIn: { page }, api }) => {
	await openChanges(page, api)
	await page.getByRole('button', { name: 'Reject change 1' }).click()
	const counted = page.getByText(/^\d+ of \d+ accepted$/)
	const before = await counted.textContent()
	await page.reload()
	await expect(counted).toHaveText(before ?? '')
	await expect(page.getByRole('button', { name: 'Accept change 1' })).toBeVisible()
})
