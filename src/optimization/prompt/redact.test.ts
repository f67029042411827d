import { expect, test } from 'vitest'
import { redact } from './redact'

test.each([
	['Write to dana.fixture@example.com today', 'Write to [e-mail] today'],
	['See https://example.com/dana?x=1 and www.example.org', 'See [link] and [link]'],
	['Call +44 (0)20 7946 0958 or 555-010-4477', 'Call [number] or [number]'],
	['Cut cost by 1,200,000 in 2019 – 2021', 'Cut cost by 1,200,000 in 2019 – 2021'],
	['Trained 14 people in 3 towns', 'Trained 14 people in 3 towns']
])('%j is kept as %j', (text, kept) => {
	expect(redact(text)).toBe(kept)
})
