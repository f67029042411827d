export type Colour = { red: number; green: number; blue: number }

export const white: Colour = { red: 255, green: 255, blue: 255 }

/** Below this ratio nobody reads a text; the palest grey that is meant to be read has about 1.5. */
export const INVISIBLE = 1.2

/** `#rrggbb` or `rrggbb`; `null` for anything else. */
export function asColour(text: string): Colour | null {
	const digits = text.match(/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i)
	if (!digits) return null
	const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => Number.parseInt(pair, 16))
	return { red, green, blue }
}

/** Contrast ratio from 1 (the same) to 21, as WCAG 2.2 defines it. */
export function contrast(a: Colour, b: Colour): number {
	const [one, other] = [luminance(a), luminance(b)]
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** What is seen of `top` over `below` at an opacity of 0 to 1. */
export function blend(top: Colour, below: Colour, alpha: number): Colour {
	const mix = (a: number, b: number) => a * alpha + b * (1 - alpha)
	return {
		red: mix(top.red, below.red),
		green: mix(top.green, below.green),
		blue: mix(top.blue, below.blue)
	}
}

function luminance({ red, green, blue }: Colour): number {
	const linear = (value: number) => {
		const share = value / 255
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
	}
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
