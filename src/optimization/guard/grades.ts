import type { Source } from './source'
import { type Finding, refuse } from './verdict'

/** `A*-C`, "B to D": from one school grade to another. */
const range = /(?<![\p{L}\d])([A-E]\*?)\s?(?:[-–]|to)\s?([A-E]\*?)(?![\p{L}\d*])/gu

const aLevel = /\bA[- ][Ll]evels?\b/u
const sixthForm =
	/\bA[- ]levels?\b|\bsixth[- ]form|\byears?\b.*\b1[23]\b|\bKS5\b|\bpost-16\b|\b1[67]\b/iu

/** School grades from one to another must be those of the source. */
export function checkGrades(text: string, { own }: Source): Finding[] {
	const [advanced] = sixthForm.test(own.text) ? [] : (aLevel.exec(text) ?? [])
	if (advanced) return [refuse(`“${advanced}” is not in your original text.`)]
	const told = new Set(rangesIn(own.text).map(([grades]) => grades))
	return rangesIn(text).flatMap(([grades, quote]) =>
		told.has(grades) || told.size === 0 ? [] : [refuse(`“${quote}” is not in your original text.`)]
	)
}

function rangesIn(text: string): [grades: string, quote: string][] {
	return Array.from(text.matchAll(range), ([quote, from, to]) => [`${from}-${to}`, quote])
}
