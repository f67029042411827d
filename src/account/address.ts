/**
 * The network that a client's address is counted under: an IPv4 address itself, the
 * first 64 bits of an IPv6 address (RFC 6177: what one subscriber gets at least, so
 * counting single addresses would count nothing). Null for this machine itself and
 * for what is no address.
 */
export function networkOf(address: string): string | null {
	const mapped = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
	if (/^\d{1,3}(\.\d{1,3}){3}$/.test(mapped)) return mapped.startsWith('127.') ? null : mapped
	if (!/^[0-9a-f:]+$/.test(mapped) || mapped === '::1') return null
	const [head = '', tail] = mapped.split('::')
	const before = head === '' ? [] : head.split(':')
	const after = tail ? tail.split(':') : []
	const middle = tail === undefined ? 0 : 8 - before.length - after.length
	const groups = [...before, ...Array<string>(Math.max(0, middle)).fill('0'), ...after]
	if (groups.length !== 8) return null
	return `${groups
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`
}
