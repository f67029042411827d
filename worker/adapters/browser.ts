import type { Browser, BrowserWorker } from '@cloudflare/puppeteer'
import { fail, ok, type Result } from '../../src/result'

/** From the first call to the last byte; on two busy cores a print took 0.4 s, with a new browser 0.9 s. */
const deadline = 20_000
/** How long a browser waits for the next print before the platform ends it. */
const keepAlive = 60_000

/**
 * Browsers that this isolate has done with. The platform's list says so only after a while,
 * and the local one of wrangler (4.151) never does.
 */
const released = new Set<string>()

type Puppeteer = typeof import('@cloudflare/puppeteer').default

/**
 * Prints a document to PDF (tagged, with an outline, on the paper its CSS names). The page
 * can neither run a script nor reach a network, and shares nothing with the print before it.
 * Fails with `timed_out` after twenty seconds and with `provider_unavailable` when no browser
 * can be had or it breaks off.
 */
export async function printPdf(binding: BrowserWorker, html: string): Promise<Result<Uint8Array>> {
	const { default: puppeteer, TimeoutError } = await import('@cloudflare/puppeteer')
	const late = timer(deadline)
	const printing = print(puppeteer, binding, html, late.signal)
	try {
		const bytes = await Promise.race([printing, late.passed])
		return bytes === 'passed' ? fail({ code: 'timed_out' }) : ok(bytes)
	} catch (error) {
		if (error instanceof TimeoutError) return fail({ code: 'timed_out' })
		console.warn('print failed', error instanceof Error ? error.message : 'unknown error')
		return fail({ code: 'provider_unavailable' })
	} finally {
		late.cancel()
		// Past the deadline its failure is nobody's any more.
		printing.catch(() => {})
	}
}

async function print(
	puppeteer: Puppeteer,
	binding: BrowserWorker,
	html: string,
	late: AbortSignal
): Promise<Uint8Array> {
	const browser = await openBrowser(puppeteer, binding)
	const giveUp = () => void browser.close().catch(() => {})
	late.addEventListener('abort', giveUp)
	try {
		if (late.aborted) throw new Error('the print came too late')
		const bytes = await printPage(browser, html)
		await browser.disconnect()
		released.add(browser.sessionId())
		return bytes
	} catch (error) {
		// A browser that failed once is not handed to the next print.
		await browser.close().catch(() => {})
		throw error
	} finally {
		late.removeEventListener('abort', giveUp)
	}
}

async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
	const context = await browser.createBrowserContext()
	try {
		const page = await context.newPage()
		page.setDefaultTimeout(deadline)
		await page.setJavaScriptEnabled(false)
		await page.setOfflineMode(true)
		await page.setContent(html, { waitUntil: 'load' })
		const pdf = await page.pdf({
			preferCSSPageSize: true,
			printBackground: true,
			tagged: true,
			outline: true,
			// It would ask the page's own script; the fonts are the system's and are there.
			waitForFonts: false
		})
		return new Uint8Array(pdf)
	} finally {
		await context.close()
	}
}

/** A browser that waits for work, since only one new one may be had each second; else a new one. */
async function openBrowser(puppeteer: Puppeteer, binding: BrowserWorker): Promise<Browser> {
	for (const sessionId of await freeSessions(puppeteer, binding)) {
		released.delete(sessionId)
		try {
			return await puppeteer.connect(binding, sessionId)
		} catch {
			// Another print was faster, or the browser ended; the next one may be free.
		}
	}
	return puppeteer.launch(binding, { keep_alive: keepAlive })
}

async function freeSessions(puppeteer: Puppeteer, binding: BrowserWorker): Promise<string[]> {
	try {
		const sessions = await puppeteer.sessions(binding)
		return sessions
			.filter(({ sessionId, connectionId }) => !connectionId || released.has(sessionId))
			.map(({ sessionId }) => sessionId)
			.slice(0, 3)
	} catch {
		return []
	}
}

function timer(milliseconds: number) {
	const abort = new AbortController()
	let cancel = () => {}
	const passed = new Promise<'passed'>((resolve) => {
		const id = setTimeout(() => {
			abort.abort()
			resolve('passed')
		}, milliseconds)
		cancel = () => clearTimeout(id)
	})
	return { passed, cancel, signal: abort.signal }
}
