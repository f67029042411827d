import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		name: 'unit',
		include: [
			'src/**/*.test.ts',
			'web/**/*.test.ts',
			'test/{architecture,reading,truth}/**/*.test.ts',
			'test/*.test.ts'
		]
	}
})
