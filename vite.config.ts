import { cloudflare } from '@cloudflare/vite-plugin'
import { reactRouter } from '@react-router/dev/vite'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

/**
 * The scripts of a page in few files: each costs a request, and what is packed alone packs worse.
 * What few pages need stays with them, as do the parts that bring a library along.
 */
const scriptGroups = [
	{
		name: 'react',
		test: /preload-helper|\/node_modules\/(react|react-dom|react-router|scheduler)\//,
		priority: 3
	},
	{
		name: 'ui',
		test: /\/web\/(ui\/(?!tabs)|still-page|appearance|documents\/resume-upload)|\/node_modules\/lucide-react\//,
		minShareCount: 2,
		priority: 2
	},
	// Small things that the pages with documents share: a request for each would cost more than they do.
	{
		name: 'documents',
		test: /\/web\/(keys\/|use-|ui\/tabs|engine\/|change-diff\/(count|view)|documents\/(resume-status|title-editor|use-delete)|routes\/(optimize\/strategy-words|workspace\/(reveal|change-words)))|\/src\/(document\/language|resume\/kinds)/,
		minShareCount: 2,
		priority: 2
	},
	// What speaks to the API or answers for a server that is gone comes with the pages that need it.
	{
		name: 'shared',
		test: /\/(web\/(?!browser-api|unless-unreachable)|src\/|node_modules\/(?!hono\/))/,
		minShareCount: 6,
		priority: 1
	}
]

export default defineConfig({
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: scriptGroups }
					}
				}
			}
		},
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
		include: ['lucide-react', 'hono/client', 'pdfjs-dist', 'diff']
	},
	plugins: [cloudflare({ viteEnvironment: { name: 'ssr' } }), tailwindcss(), reactRouter()]
})
