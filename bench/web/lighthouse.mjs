import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { ensureChromium } from '../../scripts/setup/browser.mjs'

/** A browser of its own, with nothing stored; `kill` ends it. */
export function startBrowser() {
	return launch({
		chromePath: ensureChromium(),
		chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
		logLevel: 'error'
	})
}

/**
 * Lighthouse's report of a first visit as it makes it by default: a phone, a slow network
 * and processor, simulated. `scripts`: bytes of JavaScript that came over the network before
 * the page was quiet. A trace that a busy machine cut short is taken again, twice.
 */
export async function audit(browser, url, extraHeaders, tries = 3) {
	const result = await lighthouse(url, {
		port: browser.port,
		extraHeaders,
		logLevel: 'silent',
		onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo']
	})
	if (!result) throw new Error(`Lighthouse gave no report of ${url}.`)
	const { lhr, artifacts } = result
	if (lhr.runtimeError && tries > 1) return audit(browser, url, extraHeaders, tries - 1)
	if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
	const requests = lhr.audits['network-requests'].details.items
	const scripts = requests
		.filter(({ resourceType }) => resourceType === 'Script')
		.reduce((sum, { transferSize }) => sum + transferSize, 0)
	return { lhr, artifacts, scripts }
}
