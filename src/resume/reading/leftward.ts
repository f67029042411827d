import { runsRightToLeft } from './glyphs'

const turnedNumber = /(?<![\d+])\d{1,4}(?: \d{1,4}){2,5} ?\+(?!\d)/g

/**
 * What text that runs right to left does to signs without a direction of their own:
 * the groups of a telephone number stand in turned order with the plus behind them,
 * and brackets are drawn as their mirror image.
 */
export function leftwardMended(text: string): string {
	const numbered = text.includes('+') ? text.replace(turnedNumber, turned) : text
	if (!/\).*\(/.test(numbered) || !runsRightToLeft(numbered)) return numbered
	return numbered.replace(/\)([^()]*)\(/g, '($1)')
}

function turned(number: string): string {
	const groups = number.match(/\d+/g) ?? []
	return groups.join('').length < 9 ? number : `+${groups.reverse().join(' ')}`
}
