import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 8791)

/** Real Chromium against the production build on local workerd, with a database of its own. */
export default defineConfig({
	testDir: 'test/e2e',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	// Local workerd now and then closes a connection that a request is just sent on. A fault of
	// ours fails twice, and what failed once is named as flaky.
	retries: 1,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `http://localhost:${port}`,
		screenshot: 'only-on-failure',
		// To record every test costs half as much again as to run it.
		trace: 'on-first-retry',
		launchOptions: {
			...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
		}
	},
	webServer: {
		command: `node test/support/serve.mjs ${port}`,
		url: `http://localhost:${port}/health`,
		timeout: 120_000,
		// For working on the tests: REUSE_SERVER=1 with a server of your own, on E2E_PORT.
		reuseExistingServer: process.env.REUSE_SERVER === '1',
		stdout: 'ignore',
		stderr: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 }
	}
})
