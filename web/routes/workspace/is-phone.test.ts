import { expect, test } from 'vitest'
import { isPhone } from './is-phone.server'

const mobile =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1'
const desktop = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

test.each([
	['the hint says so', { 'Sec-CH-UA-Mobile': '?1', 'User-Agent': desktop }, true],
	['the hint counts more than the name', { 'Sec-CH-UA-Mobile': '?0', 'User-Agent': mobile }, false],
	['without a hint its name says so', { 'User-Agent': mobile }, true],
	['a desktop is none', { 'User-Agent': desktop }, false],
	['who says nothing is shown everything', {}, false]
])('a phone: %s', (_, headers, phone) => {
	expect(isPhone(new Headers(headers))).toBe(phone)
})
