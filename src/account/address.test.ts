import { expect, test } from 'vitest'
import { networkOf } from './address'

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
	['2001:db8::6', '2001:db8:0:0::/64']
])('%s is counted under %s', (address, network) => {
	expect(networkOf(address)).toBe(network)
})

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '', 'not an address', '1:2:3'])(
	'%j is counted under nothing',
	(address) => {
		expect(networkOf(address)).toBeNull()
	}
)
