import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
	plugins: [
		cloudflareTest(async () => ({
			main: './test/support/worker.ts',
			wrangler: { configPath: './wrangler.toml' },
			miniflare: {
				bindings: {
					AUTH_SECRET: 'an auth secret for tests that is long enough',
					TICKET_SECRET: 'a ticket secret for tests that is long enough',
					// No test speaks to a real model, whatever stands in .dev.vars.
					OPENAI_API_KEYS: '',
					ANTHROPIC_API_KEYS: '',
					COMPATIBLE_API_KEYS: '',
					COMPATIBLE_BASE_URL: '',
					TEST_MIGRATIONS: await readD1Migrations('migrations')
				}
			}
		}))
	],
	test: {
		name: 'worker',
		include: ['test/{api,jobs,db,adapters}/**/*.test.ts'],
		setupFiles: ['test/support/migrate.ts'],
		// Language models, on loopback.
		globalSetup: ['test/support/provider/setup.ts'],
		// One runtime for all files: to start one for each took three times as long, and now and
		// then the end of one never came. So every test works on people and rows of its own.
		isolate: false,
		fileParallelism: false,
		// The first file that a test needs may have to start a browser.
		testTimeout: 30_000,
		// As for what a file prepares for all its tests: people, and the SDKs of models.
		hookTimeout: 60_000
	}
})
