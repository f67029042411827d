import { latin1 } from './pdf-syntax'

const sections = /begin(?:bf|cid)range([\s\S]*?)(?:end|$)/g
const triple = /<\s*([0-9a-f]{1,8})\s*>\s*<\s*([0-9a-f]{1,8})\s*>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)/gi

/**
 * How many characters a character map lists (Adobe technical note 5014), roughly: something for
 * each of its bytes, and all of each range such as `<0000> <ffff>`.
 */
export function charactersIn(map: Uint8Array): number {
	let sum = map.length / 8
	for (const [, body = ''] of latin1(map).matchAll(sections))
		for (const [, from = '', to = ''] of body.matchAll(triple))
			sum += Math.max(0, Number.parseInt(to, 16) - Number.parseInt(from, 16))
	return sum
}
