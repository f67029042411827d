/** Fonts whose letters are pictures: what they spell ("HOUSE-CHIMNEY", private glyphs) is not text. */
const iconFonts =
	/awesome|phosphor|icon|icomoon|fontello|entypo|academicons|materialdesign|glyphicons|fa-(solid|brands|regular)/i

export function isIconFont(fontName: string): boolean {
	return iconFonts.test(fontName)
}

/** Symbol fonts put their marks at U+F000 to U+F0FF, TeX's at control characters. */
export const symbolBullet = /^\s*(?:[\uf000-\uf0ff]|[^\P{Cc}\s\0])+(?=\s*\S)/u

/** Marks that start a list item. A hyphen or an asterisk counts only with a space behind it. */
const bulletMark =
	/^\s*(?:[•●○◦▪▫■□◆◇►▶▸▹➢➤➔→✓✔✦✧❖⁃∙‣⦁⚬◘·・∗]+\s*|[-–—*](?=\s)\s*|[o§](?=\s{1,4}\S)(?<=^[o§])\s*)(?=\S|$)/u

/** The text behind its bullet mark, or `null` when it has none. */
export function withoutBullet(text: string): string | null {
	const mark = text.match(bulletMark)
	if (!mark || mark[0].trim() === '') return null
	return text.slice(mark[0].length).trim()
}

/**
 * Text as a person reads it: compatibility forms (ligatures, full-width and
 * Arabic presentation letters) unfolded, odd spaces made plain, invisible and
 * private-use characters gone; the one that parts Persian letters is spelling and stays.
 * A soft hyphen inside a word vanishes; between
 * digits or spaces it stands for a dash or hyphen that was drawn.
 */
export function cleanText(text: string): string {
	return unfold(text)
		.replace(/(?<![\u0600-\u06ff])\u200c|\u200c(?![\u0600-\u06ff])/g, '')
		.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
		.replace(/(?<=[\s\d])\u00ad|\u00ad(?=[\s\d])/g, '-')
		.replace(/\u00ad/g, '')
		.replace(/[\ue000-\uf8ff\u{f0000}-\u{10ffff}\ufffd]|[^\P{Cc}\s]/gu, '')
}

/** NFKC only where it unfolds a presentation form: all over it would turn `½`, `²` or `™` into other text. */
function unfold(text: string): string {
	return text.replace(
		/[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufeff\uff01-\uff5e\u2f00-\u2fdf\u2e80-\u2eff]+/g,
		(match) => match.normalize('NFKC')
	)
}

/**
 * Chrome writes a ligature it has no letters for as NUL. Which one it was shows
 * in the letters around it; `fi` is by far the most frequent.
 */
export function mendLigatures(text: string): string {
	return text
		.replace(/\0/g, (_, at: number) => ligature(text.slice(0, at), text.slice(at + 1)))
		.replace(privateLigature, (sign) => (sign === '\uf001' ? 'fi' : 'fl'))
}

/** Adobe's private places of `fi` and `fl`, beside letters: elsewhere a symbol font has its marks there. */
export const privateLigature = /(?<=\p{L})[\uf001\uf002]|[\uf001\uf002](?=\p{Ll})/gu

function ligature(before: string, after: string): string {
	const word = before.match(/\p{L}*$/u)?.[0].toLowerCase() ?? ''
	const rest = after.match(/^\p{L}*/u)?.[0].toLowerCase() ?? ''
	const joined = `${word}_${rest}`
	if (/(^|_)(o_c|e_ci|a_li|su_ci|di_cul|tra_c|sta_ng|coe_ci|gra_ti)/.test(joined)) return 'ffi'
	if (
		/(^o_er|^o_$|^o_set|^di_er|^e_ect|^e_ort|^a_ect|^sta_$|^sta_s?$|^su_er|^cli_|^bu_er|tari_|^a_air)/.test(
			joined
		)
	)
		return 'ff'
	if (
		/(work_ow|over_ow|^_o|^_u|^_y|^_a[gst]|^_e[ewx]|^_igh|re_ect|in_uen|con_ict|in_at|tensor_|air_ow)/.test(
			joined
		)
	)
		return 'fl'
	return 'fi'
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g

/** At least as many letters that run right to left as others. */
export function runsRightToLeft(text: string): boolean {
	const count = text.match(rightToLeft)?.length ?? 0
	return count > 0 && 2 * count >= (text.match(/\p{L}/gu)?.length ?? 0)
}
