export type Rgb = [number, number, number]

/** The channels (0–255) of a colour as `getComputedStyle` writes it; null for any other notation. */
export function readColour(css: string): Rgb | null {
	const parts = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(css)
	if (!parts) return null
	return [Number(parts[1]), Number(parts[2]), Number(parts[3])]
}

/** Contrast of two colours from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: Rgb, other: Rgb): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
	return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance (WCAG 2.2): the channels made linear, weighed by how bright they look. */
function luminance(colour: Rgb): number {
	const [red, green, blue] = colour.map((value) => {
		const channel = value / 255
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
