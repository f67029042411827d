import { hasDate } from './dates'
import type { Found } from './found'
import { headingKind } from './headings'
import { isJobTitle, isOrganization } from './lexicon'
import { type Line, wordsOf } from './line'
import { type BodyLook, bodyLook } from './look'
import { isPlace } from './places'

const documentWords =
	/(?<!\p{L})(?:curriculum|vitae|resume|résumé|cv|lebenslauf|currículum|currículo|portfolio|europass|резюме|简历|簡歷|履歴書|이력서|السيرة الذاتية|page|seite|updated)(?!\p{L})/iu
const label =
	/^(?:full name|name|nome|nom|nombre|naam|vor- und nachname|имя|фио|姓名|氏名|이름|성명|الاسم)(?:\s*[:：]\s*|\s+(?=\p{Lu}|\p{Lo}))/iu

/** A first line of two or three capitalised words gets here; a job title or a heading alone does not. */
const ENOUGH = 2.2

/** Trades that are family names too. */
const surnames =
	/\s(?:cook|fellow|guard|driver|teller|coach|partner|buyer|chef|pilot|lead|leader|meister|chief|doctor|steward|baker|butcher|carpenter|porter|painter|plumber|gardener|judge|dean|host|page|singer|fitter|packer|kok|koch|page)$/i

type Candidate = { text: string; spans: Line['spans']; score: number }

/**
 * The person's name: among the first lines the one that is large, worded like a
 * name, and fits the e-mail address. `null` when nothing does.
 */
export function findName(own: Line[], all: Line[], email: string): Found | null {
	const body = bodyLook(all)
	return (
		nameAmong(own.slice(0, 30), email, body) ??
		nameAmong(
			all.slice(0, 60).filter((line) => line.page <= 1 && eminence(line, body) >= 2),
			email,
			body
		) ??
		nameAmong(own.length > 0 ? [] : all.slice(0, 2), email, body)
	)
}

function nameAmong(lines: Line[], email: string, body: BodyLook): Found | null {
	const candidates = lines.flatMap((line, i) => {
		return candidatesOf(line, lines[i + 1]).map(({ text, spans, points }) => {
			const title = /^title$/i.test(line.style) ? 2 : 0
			const place = line.origin === 'body' ? Math.max(0, 1.5 - i * 0.2) : 0.5
			const look = eminence(line, body)
			const score = points + look + place + title + mailFit(text, email) + wording(text)
			return { text, spans, score }
		})
	})
	const best = candidates.reduce<Candidate | null>(
		(a, b) => (!a || b.score > a.score ? b : a),
		null
	)
	if (!best || best.score < ENOUGH) return null
	return {
		text: asWords(best.text, email),
		spans: best.spans,
		confidence: best.score > ENOUGH + 1.5 ? 0.95 : 0.7
	}
}

/** `JOHN D O E` and `JANEROE`, which letter spacing left so, as the words the e-mail address has. */
function asWords(text: string, email: string): string {
	const joined = text.replace(/(?<!\S)\p{L}(?: \p{L}){2,}(?!\S)/gu, (letters) =>
		letters.replace(/ /g, '')
	)
	const parts = (email.split('@')[0] ?? '').split(/[._-]/)
	const [first = '', second = ''] = parts
	const glued = parts.length === 2 && plain(joined) === first.toLowerCase() + second.toLowerCase()
	return glued ? `${joined.slice(0, first.length)} ${joined.slice(first.length)}` : joined
}

/** Up to three points for size, a bit for weight. */
function eminence(line: Line, body: BodyLook): number {
	const larger = body.size > 0 && line.size > 0 ? (line.size / body.size - 1) * 5 : 0
	return Math.max(0, Math.min(3, larger)) + (line.bold ? 0.4 : 0)
}

/** The line itself, its cells, what stands behind "Name:", and two lines of one large look. */
function candidatesOf(line: Line, next: Line | undefined) {
	const found: { text: string; spans: Line['spans']; points: number }[] = []
	const add = (text: string, spans: Line['spans'], points: number) => {
		const clean = text.replace(/^[\s,|–—-]+|[\s,|–—-]+$/g, '')
		if (isNameLike(clean)) found.push({ text: clean, spans, points })
	}
	const labelled = line.text.match(label)
	if (labelled) add(line.text.slice(labelled[0].length), line.spans, 3)
	add(line.text, line.spans, 0)
	const bare = line.text
		.replace(documentWords, ' ')
		.replace(documentWords, ' ')
		.replace(/^\s*(?:of|for|von|de|di|do|van)\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim()
	if (bare !== line.text) add(bare, line.spans, 0)
	if (line.cells.length > 1 || /[|•·,]/.test(line.text))
		for (const cell of line.cells) {
			const first = cell.text.split(/\s*[|•·]\s*|,\s+/)[0] ?? ''
			if (first !== line.text) add(first, cell.spans, -0.4)
		}
	const runs = line.cells[0]?.runs.filter((run) => run.text.trim() !== '') ?? []
	const [first, second] = runs
	if (first && second && first.size > 1.15 * second.size) add(first.text.trim(), line.spans, 0.3)
	const twin =
		next && next.region === line.region && Math.abs(next.size - line.size) < 0.6 && next.pitch < 1.9
	if (twin && !line.whole && wordsOf(line.text).length <= 2 && wordsOf(next.text).length <= 2)
		add(`${line.text} ${next.text}`, [...line.spans, ...next.spans], 0.6)
	return found
}

function isNameLike(text: string): boolean {
	const words = wordsOf(text)
	if (words.length === 0 || words.length > 6 || text.length > 60) return false
	if (/[\d@:/\\|()[\]{}<>=+*!?;]|\.\p{L}{2,}$/u.test(text) || hasDate(text)) return false
	if (headingKind(text) || documentWords.test(text) || isPlace(text)) return false
	const letters = /\p{L}{2}|^\p{Script=Han} \p{Script=Han}{1,2}$/u
	return letters.test(text) && /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(text)
}

function wording(text: string): number {
	const words = wordsOf(text)
	const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)
	let points = wide ? (text.replace(/\s/g, '').length <= 5 ? 1.5 : -1.5) : 0
	if (!wide && words.length >= 2 && words.length <= 4) points += 1
	if (
		!words.every((word) =>
			/^[\p{Lu}\p{Lo}]|^(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|al|el|bin|ibn|zu|y|e)$/u.test(
				word
			)
		)
	)
		points -= 1.5
	if (isJobTitle(text)) points -= surnames.test(text) ? 2 : 4.5
	if (isOrganization(text)) points -= 1.5
	return points
}

/** Points when a word of the name, or its initials, stands before the @. */
function mailFit(text: string, email: string): number {
	const local = plain(email.split('@')[0] ?? '')
	if (local.length < 2) return 0
	const words = wordsOf(plain(text)).filter((word) => word.length > 1)
	const hits = words.filter((word) => word.length > 2 && local.includes(word.slice(0, 8))).length
	return Math.min(2, hits) * 1.2
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/ä/g, 'ae')
		.replace(/ö/g, 'oe')
		.replace(/ü/g, 'ue')
		.replace(/ß/g, 'ss')
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}\s]/gu, '')
}
