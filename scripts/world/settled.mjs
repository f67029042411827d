/** Waits until a page has its scripts, its fonts and what it draws by itself. */
export async function settled(page) {
	await page.waitForLoadState('load')
	await page.evaluate(() => document.fonts.ready)
	// Drawn pages of a PDF and counted scores come a moment after the scripts.
	await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {})
	await page.waitForTimeout(300)
}
