import type { Span } from '../schema'
import { emailPattern } from './email'
import type { Found } from './found'
import type { Line } from './line'

export const urlPattern =
	/(?:https?:\/\/|www\.)[^\s|,;<>]+|(?<![@\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|ai|app|de|fr|es|it|nl|ru|cn|jp|kr|uk|eu|info|tech|page|site|xyz|ch|at|be|br|pt|us|ca|in|edu|gov)(?:\/[^\s|,;<>]*)?(?![\p{L}\p{N}@])/giu

const networks: [RegExp, string][] = [
	[/linkedin\.com/i, 'LinkedIn'],
	[/github\.com|github\.io/i, 'GitHub'],
	[/gitlab\.com/i, 'GitLab'],
	[/bitbucket\.org/i, 'Bitbucket'],
	[/stackoverflow\.com|stackexchange\.com/i, 'Stack Overflow'],
	[/(?:^|[/.])(?:twitter|x)\.com/i, 'X'],
	[/xing\.com/i, 'XING'],
	[/behance\.net/i, 'Behance'],
	[/dribbble\.com/i, 'Dribbble'],
	[/medium\.com/i, 'Medium'],
	[/orcid\.org/i, 'ORCID'],
	[/scholar\.google/i, 'Google Scholar'],
	[/researchgate\.net/i, 'ResearchGate'],
	[/kaggle\.com/i, 'Kaggle'],
	[/leetcode\.com/i, 'LeetCode'],
	[/hackerrank\.com/i, 'HackerRank'],
	[/facebook\.com|(?:^|\/)fb\.co/i, 'Facebook'],
	[/instagram\.com/i, 'Instagram'],
	[/youtube\.com/i, 'YouTube'],
	[/codepen\.io/i, 'CodePen'],
	[/keybase\.io/i, 'Keybase'],
	[/t\.me\//i, 'Telegram']
]

/** The network a link leads to a profile of; `undefined` for any other page. */
export function networkOf(url: string): string | undefined {
	return networks.find(([words]) => words.test(url))?.[1]
}

/** The links of the lines, each once: where they lead, or as shown where nothing lies behind. */
export function linksOf(lines: Line[]): Found[] {
	const found = new Map<string, Found>()
	const add = (text: string, spans: Span[]) => {
		const clean = text.replace(/[).,;]+$/, '')
		const key = clean.toLowerCase().replace(/^https?:\/\/(www\.)?|^www\.|\/+$/g, '')
		if (!found.has(key)) found.set(key, { text: clean, spans, confidence: 0.9 })
	}
	for (const [i, line] of lines.entries()) {
		const urls = line.cells.flatMap((cell) => cell.runs.map((run) => run.url))
		for (const url of urls) if (/^https?:/i.test(url)) add(url, line.spans)
		for (const match of line.text.replace(emailPattern, ' ').matchAll(urlPattern)) {
			// The shown text of a link, perhaps wrapped: the link itself is the better source.
			const shown = match[0].replace(/^https?:\/\/(www\.)?|^www\.|\/$/g, '')
			if (urls.some((url) => url.includes(shown))) continue
			const rest = line.text.endsWith(match[0]) ? restOfLink(line, lines[i + 1]) : null
			if (rest) add(match[0] + rest.text, [...line.spans, ...rest.spans])
			else add(match[0], line.spans)
		}
	}
	return [...found.values()]
}

/** The line below an address that the column was too narrow for: it broke at a hyphen or a slash. */
export function restOfLink(line: Line, next: Line | undefined): Line | null {
	if (!next || !/\/\S*[-/]$/.test(line.text)) return null
	if (next.region !== line.region || next.bullet || next.pitch > 1.9) return null
	return /^[\p{Ll}\p{N}][\p{L}\p{N}_%/-]*$/u.test(next.text) ? next : null
}
