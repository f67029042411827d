import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		name: 'unit',
		// Properties that are tried hundreds of times take longer than the default on a busy machine.
		testTimeout: 60_000,
		include: [
			'src/**/*.test.ts',
			'web/**/*.test.ts',
			'test/{architecture,reading,truth}/**/*.test.ts',
			'test/*.test.ts'
		]
	}
})
