/** Frequent short words that tell languages of one script apart. */
const latin: Record<string, string> = {
	en: 'the and of to in with for on at by from as an is was our their using experience work skills',
	de: 'und der die das mit für von im in den zur zum bei des ein eine als auf sowie berufserfahrung kenntnisse',
	fr: 'et de la le les des du en pour dans avec une sur par au aux chez expérience compétences',
	es: 'y de la el los las del en para con una por al como desde experiencia habilidades años',
	pt: 'e de da do das dos em para com uma no na por ao os experiência habilidades como',
	it: 'e di il la del della dei delle in per con una nel alla al da presso esperienza competenze',
	nl: 'en van de het een voor met in op bij aan als tot te naar werkervaring vaardigheden',
	vi: 'và của các cho trong với là được tại một công việc năm người để kinh nghiệm',
	tr: 've bir ile için olarak bu de da üzerinde olan deneyim yönetimi eğitim sonra',
	pl: 'i w z na do oraz dla od się jako przez ze po doświadczenie umiejętności',
	sv: 'och i att av för med på som en ett till från inom är utbildning erfarenhet',
	da: 'og i at af for med på som en et til fra inden er uddannelse erfaring samt hos',
	nb: 'og i å av for med på som en et til fra innen er utdanning erfaring samt hos',
	cs: 'a v na s z do pro ve se že jako při od pracovní zkušenosti vzdělání'
}
/** Letters that hardly any other of these languages has. */
const tellingLetters: Record<string, RegExp> = {
	de: /ß/g,
	vi: /[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g,
	tr: /[ığş]/g,
	pl: /[ąęłńśźż]/g,
	cs: /[ěřů]/g,
	es: /[ñ¿¡]/g,
	pt: /[ãõ]/g,
	da: /[æø]/g,
	nb: /[æø]/g
}
const sets = Object.entries(latin).map(([tag, list]) => ({ tag, set: new Set(list.split(' ')) }))

/** A telling word weighs as much as this many telling letters. */
const LETTERS = 3
/** Less evidence than this tells nothing. */
const ENOUGH = 3

/**
 * BCP 47 tag of the language most of the text is in, of those the reader knows;
 * `und` when too little of it tells. Where languages are mixed the one with most
 * letters wins, its script first.
 */
export function languageOf(text: string): string {
	const lower = text.toLowerCase()
	const count = (letters: RegExp) => lower.match(letters)?.length ?? 0
	const all = count(/\p{L}/gu)
	if (all < 20) return 'und'
	// A character of these says as much as a word's two or three letters.
	if (count(/[\u3040-\u30ff]/g) > 0.05 * all) return 'ja'
	if (count(/[\uac00-\ud7af]/g) > 0.2 * all) return 'ko'
	if (count(/[\u3400-\u9fff]/g) > 0.2 * all) return 'zh'
	if (count(/[\u0600-\u06ff]/g) > 0.3 * all)
		return count(/[پچژگکی]/g) > 0.03 * count(/[\u0600-\u06ff]/g) ? 'fa' : 'ar'
	if (count(/[\u0590-\u05ff]/g) > 0.3 * all) return 'he'
	if (count(/[\u0400-\u04ff]/g) > 0.3 * all)
		return count(/[іїєґ]/g) > count(/[ыэъё]/g) ? 'uk' : 'ru'
	return latinLanguageOf(lower)
}

function latinLanguageOf(lower: string): string {
	const tokens = lower.match(/\p{L}+/gu) ?? []
	const scores = sets
		.map(({ tag, set }) => {
			const letters = tellingLetters[tag]
			const signs = letters ? (lower.match(letters)?.length ?? 0) / LETTERS : 0
			return { tag, hits: tokens.filter((token) => set.has(token)).length + signs }
		})
		.sort((a, b) => b.hits - a.hits)
	const [best, next] = scores
	if (!best || best.hits < ENOUGH || best.hits === next?.hits) return 'und'
	return best.tag
}
