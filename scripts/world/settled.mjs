/** Waits until a page has its scripts, its fonts and what it draws by itself. */
export async function settled(page) {
	await page.waitForLoadState('load')
	await page.evaluate(() => document.fonts.ready)
	// Drawn pages of a PDF and counted scores come a moment after the scripts.
	await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {})
	await page.waitForFunction(drawn, undefined, { timeout: 5000 }).catch(() => {})
	await page.waitForTimeout(300)
}

/** Whether the document beside what was read is there, and the first page of a PDF has something on it. */
function drawn() {
	if (document.body.innerText.includes('Opening your document')) return false
	return [...document.querySelectorAll('canvas')].slice(0, 1).every((canvas) => {
		const { width, height } = canvas
		const middle = canvas.getContext('2d')?.getImageData(0, 0, width, Math.ceil(height / 2)).data
		return middle?.some((value, index) => index % 4 !== 3 && value > 0 && value < 250) ?? false
	})
}
