import { cloudflare } from '@cloudflare/vite-plugin'
import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

export default defineConfig({
	environments: {
		ssr: {
			build: {
				rolldownOptions: {
					output: {
						// Names stay: errors are told apart by the names of their classes.
						minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } }
					}
				}
			}
		}
	},
	// What only some pages import: found late, it would break the first visits after an install.
	optimizeDeps: {
		include: [
			'@base-ui/react/toast',
			'@base-ui/react/tabs',
			'@base-ui/react/tooltip',
			'lucide-react',
			'hono/client',
			'pdfjs-dist',
			'diff'
		]
	},
	plugins: [cloudflare({ viteEnvironment: { name: 'ssr' } }), tailwindcss(), reactRouter()]
})
