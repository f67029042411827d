import styles from './app.css?inline'

/** Slanted letters: no page needs them for its first paint, and they would delay what it does need. */
const slanted = /@font-face\s*\{[^}]*font-style:\s*italic[^}]*url\([^}]*\}/g
const css = styles.replace(slanted, '')
const lateCss = (styles.match(slanted) ?? []).join('')

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
	let waits = false
	const lateStyle = (media: string) => `<style nonce="${nonce}" media="${media}">${lateCss}</style>`
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
				waits = true
				script.setAttribute('type', 'text/plain')
				const begin = `(${beginAfterPaint})(${JSON.stringify(modules)})`
				const late = lateStyle('(scripting: none)')
				script.after(`${late}<script nonce="${nonce}">${begin}</script>`, { html: true })
			}
		})
		.on('body', {
			element(body) {
				// A page that has no scripts cannot wait for anything.
				body.onEndTag((end) => {
					if (!waits) end.before(lateStyle('all'), { html: true })
				})
			}
		})
		.transform(page)
}

/**
 * Runs in the browser, right behind the script that waits and the style that does; takes the
 * addresses of the modules that the script imports. A page in the background
 * is not painted, and waits for nothing.
 * What is done meanwhile is kept for `Early`.
 */
const beginAfterPaint = `modules => {
	const own = document.currentScript
	const late = own.previousElementSibling
	const waiting = late.previousElementSibling
	own.remove()
	late.remove()
	window.early = { input: new Map(), click: null }
	document.addEventListener('input', ({ target }) => window.early?.input.set(target, target.value), true)
	document.addEventListener('click', ({ target }) => {
		const button = target.closest('button[type="button"]')
		if (window.early && button && !button.popoverTargetElement) window.early.click = button
	}, true)
	const add = (name, properties) =>
		document.head.append(Object.assign(document.createElement(name), properties))
	let begun = false
	const begin = () => {
		if (begun) return
		begun = true
		// One at a time: all at once keep a slow phone busy while somebody may press something.
		for (const href of modules) setTimeout(add, 0, 'link', { rel: 'modulepreload', href })
		setTimeout(add, 0, 'style', { nonce: own.nonce, textContent: late.textContent })
		setTimeout(add, 0, 'script', { type: 'module', nonce: own.nonce, textContent: waiting.textContent })
	}
	const painted = new PerformanceObserver((list) => {
		if (list.getEntriesByName('first-contentful-paint').length === 0) return
		painted.disconnect()
		begin()
	})
	if (document.hidden) begin()
	else painted.observe({ type: 'paint', buffered: true })
	// Not every browser tells of every paint: what has come whole, or is used, need not be waited for.
	const soon = () => setTimeout(begin, 300)
	if (document.readyState === 'complete') soon()
	else addEventListener('load', soon, { once: true })
	for (const used of ['pointerdown', 'keydown', 'visibilitychange'])
		addEventListener(used, begin, { once: true, capture: true })
}`
