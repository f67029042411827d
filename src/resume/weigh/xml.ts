export type XmlLimits = { elements: number; depth: number; letters: number }

/** Attributes that take a converter as long as an element. */
const attributesAnElement = 4

/**
 * Word writes some 10,000 elements with all its styles and nests tables and boxes 20 deep. A
 * converter takes about 25 µs and some kilobytes for each element. Letters are counted in bytes,
 * of which one may take up to four.
 */
export const xmlLimits: XmlLimits = { elements: 30_000, depth: 256, letters: 1_600_000 }

/**
 * Elements of a piece of XML with their attributes, how deep they nest and what stands between
 * them, as its angle brackets tell; never too few. Infinitely deep where a tag begins in another
 * one; the last one may be cut off.
 */
export function sizeOfXml(bytes: Uint8Array): XmlLimits {
	let depth = 0
	let attributes = 0
	const size = { elements: 0, depth: 0, letters: 0 }
	for (let at = bytes.indexOf(60), last = -1; at >= 0; ) {
		size.letters += at - last - 1
		const next = bytes[at + 1]
		const isMark = next === 33 || next === 63
		let end = at + 1
		for (; end < bytes.length && bytes[end] !== 62 && (isMark || bytes[end] !== 60); end++)
			if (bytes[end] === 61) attributes++
		if (bytes[end] === 60) return { ...size, depth: Number.POSITIVE_INFINITY }
		if (next === 47) depth--
		else if (!isMark) {
			size.elements++
			if (bytes[end - 1] !== 47) size.depth = Math.max(size.depth, ++depth)
		}
		last = end
		at = bytes.indexOf(60, end)
	}
	size.elements += attributes / attributesAnElement
	return size
}

/** Whether all parts of a document together stay within `limits`. */
export function xmlWithin(parts: Iterable<Uint8Array>, limits: XmlLimits = xmlLimits): boolean {
	let elements = 0
	let letters = 0
	for (const part of parts) {
		const size = sizeOfXml(part)
		elements += size.elements
		letters += size.letters
		if (size.depth > limits.depth || elements > limits.elements || letters > limits.letters)
			return false
	}
	return true
}
