import css from './app.css?inline'

/**
 * Sends a page so that it is painted as early as can be: its style comes within it, and its
 * scripts are asked for once it has been seen. It is complete and can be read without them, and
 * a narrow line or a slow processor does one thing after the other.
 *
 * @param nonce What the page's policy lets run and style.
 */
export function paintFirst(page: Response, nonce: string): Response {
	// Vite's development server brings style and scripts in its own way.
	if (import.meta.env.DEV) return page
	const modules: string[] = []
	return new HTMLRewriter()
		.on('link[rel="stylesheet"]', {
			element(link) {
				link.before(`<style nonce="${nonce}">${css}</style>`, { html: true })
				// React looks for the link and would load it, were it not there.
				link.setAttribute('disabled', '')
			}
		})
		.on('link[rel="modulepreload"]', {
			element(link) {
				modules.push(link.getAttribute('href') ?? '')
				link.remove()
			}
		})
		.on('script[type="module"]', {
			element(script) {
				script.setAttribute('type', 'text/plain')
				const begin = `(${beginAfterPaint})(${JSON.stringify(modules)})`
				script.after(`<script nonce="${nonce}">${begin}</script>`, { html: true })
			}
		})
		.transform(page)
}

/**
 * Runs in the browser, right behind the script that waits; takes the addresses of the modules
 * that the script imports. A page in the background is not painted, and waits for nothing.
 * What is done meanwhile is kept for `Early`.
 */
const beginAfterPaint = `modules => {
	const own = document.currentScript
	const waiting = own.previousElementSibling
	own.remove()
	window.early = { input: new Map(), click: null }
	document.addEventListener('input', ({ target }) => window.early?.input.set(target, target.value), true)
	document.addEventListener('click', ({ target }) => {
		const button = target.closest('button[type="button"]')
		if (window.early && button && !button.popoverTargetElement) window.early.click = button
	}, true)
	const add = (name, properties) =>
		document.head.append(Object.assign(document.createElement(name), properties))
	const begin = () => {
		for (const href of modules) add('link', { rel: 'modulepreload', href })
		add('script', { type: 'module', nonce: own.nonce, textContent: waiting.textContent })
	}
	if (document.hidden) begin()
	else requestAnimationFrame(() => setTimeout(begin))
}`
