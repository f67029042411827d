const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The nouns that have ids, and what their ids begin with. */
export type IdPrefix =
	| 'usr'
	| 'res'
	| 'mas'
	| 'txt'
	| 'job'
	| 'opt'
	| 'call'
	| 'ver'
	| 'exp'
	| 'mail'
	| 'req'
	| 'tkt'

/**
 * A new id such as `res_01jd…`: 48 bits of time, so that ids sort by age, then
 * 80 random bits (the layout of a ULID, in lower case).
 */
export function newId(prefix: IdPrefix, now: number = Date.now()): string {
	let time = ''
	for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) {
		time = alphabet.charAt(rest % 32) + time
	}
	let random = ''
	for (const byte of crypto.getRandomValues(new Uint8Array(16)))
		random += alphabet.charAt(byte % 32)
	return `${prefix}_${time}${random}`
}
