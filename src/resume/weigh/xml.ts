export type XmlLimits = { elements: number; depth: number }

/**
 * Word writes some 10,000 elements with all its styles and nests tables and boxes 20 deep. A
 * converter takes about 25 µs and some kilobytes for each element.
 */
export const xmlLimits: XmlLimits = { elements: 60_000, depth: 256 }

/** Elements of a piece of XML, and how deep they nest, as its angle brackets tell; never too few. */
export function sizeOfXml(bytes: Uint8Array): XmlLimits {
	let elements = 0
	let depth = 0
	let deepest = 0
	for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at + 1)) {
		const next = bytes[at + 1]
		if (next === 47) depth--
		else if (next !== 33 && next !== 63) {
			elements++
			const end = bytes.indexOf(62, at)
			if (bytes[end - 1] !== 47) deepest = Math.max(deepest, ++depth)
		}
	}
	return { elements, depth: deepest }
}

/** Whether all parts of a document together stay within `limits`. */
export function xmlWithin(parts: Iterable<Uint8Array>, limits: XmlLimits = xmlLimits): boolean {
	let elements = 0
	for (const part of parts) {
		const size = sizeOfXml(part)
		elements += size.elements
		if (elements > limits.elements || size.depth > limits.depth) return false
	}
	return true
}
