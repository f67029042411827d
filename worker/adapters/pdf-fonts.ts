import { z } from 'zod'
import type { Page } from './pdf-document'
import type { OperatorList } from './pdf-painting'
import type { Face } from './pdf-pen'

const font = z.object({ name: z.string() })
const face = font.extend({
	vertical: z.boolean().optional(),
	isType3Font: z.boolean().optional(),
	fontMatrix: z.array(z.number()).nullish()
})

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

/** A font's name in the file and the step of its letters' widths; `null` where letters are no plain row of such. */
export function faceOf(page: Page, id: string): Face | null {
	const found = page.commonObjs.has(id) ? face.safeParse(page.commonObjs.get(id)) : null
	if (!found?.success || found.data.vertical || found.data.isType3Font) return null
	return { name: found.data.name, unit: found.data.fontMatrix?.[0] ?? 0.001 }
}

/** The name inside the file, e.g. `Roboto-Bold` of `ABCDEF+Roboto-Bold`: the only place that tells weight and icon fonts. */
export function fontNameIn(page: Page, id: string): string {
	if (!page.commonObjs.has(id)) return ''
	const found = font.safeParse(page.commonObjs.get(id))
	return found.success ? found.data.name.replace(/^[A-Z]{6}\+/, '') : ''
}
