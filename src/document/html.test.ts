import { expect, test } from 'vitest'
import { templates } from '../export/resource'
import { entryOf, fullResume, resumeOf, sectionOf } from './fixture'
import { resumeHtml } from './html'
import { missingTexts } from './readBack'
import { resumeTexts } from './texts'

const nasty = `"><script>alert('1')</script><img src=x onerror=alert(2)>&amp;\u0000\u0007\ud800 end`

function bodyOf(html: string): string {
	return html.slice(html.indexOf('<body>'))
}

function textOf(html: string): string {
	return bodyOf(html)
		.replace(/<[^>]*>/g, '\n')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&')
}

test.each(templates)('%s shows every text of the resume in reading order', (template) => {
	const text = textOf(resumeHtml(fullResume(), { template }))
	let from = 0
	for (const wanted of resumeTexts(fullResume())) {
		const at = text.indexOf(wanted.text, from)
		expect(at, `${wanted.id}: ${wanted.text}`).toBeGreaterThanOrEqual(from)
		from = at + wanted.text.length
	}
})

test('a value can neither open a tag nor leave an attribute', () => {
	const entry = entryOf('e', {
		title: nasty,
		organization: nasty,
		location: nasty,
		dates: nasty,
		url: `https://example.com/"onmouseover="x`,
		paragraphs: [nasty],
		highlights: [nasty]
	})
	const resume = resumeOf({
		language: '"><b>',
		basics: { name: nasty, label: nasty, email: nasty, phone: nasty, location: nasty, url: nasty },
		sections: [sectionOf('s', 'other', nasty, { paragraphs: [nasty], entries: [entry] })]
	})
	const html = resumeHtml(resume, { template: 'classic' })
	const tags = new Set([...bodyOf(html).matchAll(/<\/?([^\s>]+)/g)].map(([, name]) => name))
	expect([...tags].sort()).toEqual([
		'article',
		'bdi',
		'body',
		'div',
		'h1',
		'h2',
		'h3',
		'header',
		'html',
		'li',
		'main',
		'p',
		'section',
		'ul'
	])
	expect(bodyOf(html)).not.toMatch(/<[^>]*\son\w+=/)
	expect(html).toContain('<html lang="und" dir="ltr">')
	expect(html.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}]/u)
	expect(missingTexts(resume, textOf(html))).toEqual([])
})

test.each([
	['https://jane.example.com/', 'href="https://jane.example.com/"'],
	['jane.example.com/cv', 'href="https://jane.example.com/cv"']
])('%s becomes a link', (url, href) => {
	expect(resumeHtml(resumeOf({ basics: { url } }), { template: 'classic' })).toContain(href)
})

test.each([
	'javascript:alert(1)',
	'data:text/html,x',
	'file:///etc/passwd',
	'vbscript:x',
	'//evil'
])('%s stays a text', (url) => {
	const html = resumeHtml(resumeOf({ basics: { url } }), { template: 'classic' })
	expect(html).not.toContain('<a ')
	expect(textOf(html)).toContain(url)
})

test('it asks for nothing from outside and runs nothing', () => {
	const html = resumeHtml(fullResume(), { template: 'compact' })
	expect(html).not.toMatch(/<(script|link|img|iframe|object)\b|@import|url\(/i)
	expect(html).toContain(`default-src 'none'`)
})

test('Arabic runs from the right, and so does an unnamed language with Hebrew in the name', () => {
	const arabic = resumeHtml(resumeOf({ language: 'ar-EG' }), { template: 'classic' })
	const hebrew = resumeOf({ language: 'und', basics: { name: 'דנה לוי' } })
	expect(arabic).toContain('<html lang="ar-EG" dir="rtl">')
	expect(resumeHtml(hebrew, { template: 'classic' })).toContain('dir="rtl"')
})

test('paper follows the country of the language unless it is chosen', () => {
	const size = (language: string, paper?: 'a4' | 'letter') =>
		/size: (\w+)/.exec(resumeHtml(resumeOf({ language }), { template: 'classic', paper }))?.[1]
	expect([size('en-US'), size('en-GB'), size('de'), size('zh-Hant-TW')]).toEqual([
		'letter',
		'A4',
		'A4',
		'A4'
	])
	expect(size('en-US', 'a4')).toBe('A4')
})

test('what is empty leaves no empty heading, list or paragraph', () => {
	const html = resumeHtml(
		resumeOf({ sections: [sectionOf('s', 'work', '  ', { entries: [entryOf('e', {})] })] }),
		{ template: 'classic' }
	)
	expect(bodyOf(html)).not.toMatch(/<(h2|h3|ul|p|article|section)\b/)
})
