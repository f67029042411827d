import { expect, test } from 'vitest'
import { sanitizePosting } from './sanitize'

test('lists and paragraphs of pasted HTML stay lines', () => {
	const html =
		'<div><h2>Requirements</h2><ul><li>Python</li><li><b>SQL</b> &amp; Excel</li></ul><p>Boston<br>Remote</p></div>'
	expect(sanitizePosting(html)).toBe('Requirements\n\n- Python\n\n- SQL & Excel\n\nBoston\nRemote')
})

test('scripts, styles, comments and heads go with what is in them', () => {
	const html =
		'<head><title>x</title></head><header>Nurse</header><!-- a --><script>alert(1)</script><STYLE>p{}</STYLE> wanted'
	expect(sanitizePosting(html)).toBe('Nurse\nwanted')
})

test('angle brackets that are no HTML stay', () => {
	expect(sanitizePosting('<COMPANY> needs a < b and C++ > C')).toBe(
		'<COMPANY> needs a < b and C++ > C'
	)
})

test('an encoded tag becomes text and is not run through again', () => {
	expect(sanitizePosting('&lt;script&gt;hi&lt;/script&gt;')).toBe('<script>hi</script>')
})

test.each([
	['zero width space', 'Py\u200bthon'],
	['soft hyphen', 'Py\u00adthon'],
	['right-to-left override', '\u202ePython\u202c'],
	['bidi isolate', '\u2067Python\u2069'],
	['byte order mark', '\ufeffPython'],
	['null', 'Py\u0000thon'],
	['escape', 'Py\u001bthon'],
	['tag characters', 'Python\u{e0041}\u{e0042}'],
	['lone surrogate', 'Py\ud800thon'],
	['entity for a zero width space', 'Py&#8203;thon']
])('%s is removed', (_, text) => {
	expect(sanitizePosting(text)).toBe('Python')
})

test('white space becomes single spaces and at most one empty line', () => {
	expect(sanitizePosting('  a\t\tb\u00a0 c \r\n\r\n\r\n\r\n d\u2028e ')).toBe('a b c\n\nd\ne')
})

test('ligatures and radicals become the letters they look like', () => {
	expect(sanitizePosting('e\ufb03cient 能\u2f12')).toBe('efficient 能力')
})

test('plain text passes unchanged', () => {
	const text = 'Nurse\n\nRequirements\n- RN license\n- CPR'
	expect(sanitizePosting(text)).toBe(text)
})

test('markup that never closes takes no longer than its length', () => {
	const started = performance.now()
	sanitizePosting('<!--'.repeat(100_000) + '<li'.repeat(100_000) + '<script'.repeat(50_000))
	expect(performance.now() - started).toBeLessThan(2000)
})
