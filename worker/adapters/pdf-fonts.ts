import { z } from 'zod'
import type { Page } from './pdf-document'
import type { OperatorList } from './pdf-painting'

const font = z.object({ name: z.string() })

/** Waits until pdf.js has passed on the fonts that a page's commands set; `setFont` is the command's number. */
export async function fontsOf(page: Page, list: OperatorList, setFont: number): Promise<void> {
	const ids = new Set<string>()
	for (const [at, operation] of list.fnArray.entries()) {
		const given = list.argsArray[at]
		if (operation === setFont && Array.isArray(given)) ids.add(String(given[0]))
	}
	await Promise.all(
		[...ids].map((id) => new Promise<void>((resolve) => page.commonObjs.get(id, () => resolve())))
	)
}

/** The name inside the file, e.g. `Roboto-Bold` of `ABCDEF+Roboto-Bold`: the only place that tells weight and icon fonts. */
export function fontNameIn(page: Page, id: string): string {
	if (!page.commonObjs.has(id)) return ''
	const found = font.safeParse(page.commonObjs.get(id))
	return found.success ? found.data.name.replace(/^[A-Z]{6}\+/, '') : ''
}
