import { expect, test } from './people'

test('every page carries a policy with a nonce of its own, and breaks none of it', async ({
	page
}) => {
	const violations: string[] = []
	page.on('console', (message) => {
		if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
	})
	const nonces = new Set<string>()
	for (const path of ['/', '/sign-up', '/log-in']) {
		const response = await page.goto(path, { waitUntil: 'networkidle' })
		const headers = response?.headers() ?? {}
		const policy = headers['content-security-policy'] ?? ''
		expect(policy).toContain("frame-ancestors 'none'")
		expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/)
		nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
		expect(headers['x-content-type-options']).toBe('nosniff')
	}
	expect(nonces.size).toBe(3)
	expect(violations).toEqual([])
})

test('a change that another site asks for is refused', async ({ signedIn: { page } }) => {
	const response = await page.request.put('/api/v1/users/me', {
		data: { name: 'Somebody Else' },
		headers: { Origin: 'https://elsewhere.example' }
	})
	expect(response.status()).toBe(400)
	// The refused body was not read, so the connection it came on is closed.
	const again = await page.request.get('/api/v1/users/me', { maxRetries: 2 })
	expect((await again.json()).name).toBe('Ada Example')
})

test('the session cookie is out of reach of scripts and of other sites', async ({
	member: { page }
}) => {
	const cookies = await page.context().cookies()
	const session = cookies.find(({ httpOnly }) => httpOnly)
	expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' })
	expect(await page.evaluate(() => document.cookie)).not.toContain(session?.value)
})
