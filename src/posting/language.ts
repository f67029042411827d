/** Scripts that name their language, and the share of letters from which they do. */
const scripts: [language: string, letters: RegExp, share: number][] = [
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.03],
	['zh', /\p{Script=Han}/gu, 0.2],
	['ko', /\p{Script=Hangul}/gu, 0.2],
	['ru', /\p{Script=Cyrillic}/gu, 0.3],
	['ar', /\p{Script=Arabic}/gu, 0.3],
	['he', /\p{Script=Hebrew}/gu, 0.3],
	['el', /\p{Script=Greek}/gu, 0.3],
	['hi', /\p{Script=Devanagari}/gu, 0.3],
	['th', /\p{Script=Thai}/gu, 0.3]
]

/** Little words that one language uses all the time and its neighbours don't. */
const littleWords: Record<string, string> = {
	en: 'the and of to with for you will our are have is your this that be',
	de: 'und der die das mit für wir sie ist eine einen von zu im bei auf du dein ihre',
	fr: 'de la le et les des une pour vous nous avec dans est sur votre du au notre',
	es: 'de la el los las una para con del nuestro y que se por tu en experiencia años requisitos funciones ofrecemos',
	pt: 'o os as um uma para com do da em no na e não você nossa de experiência anos requisitos oferecemos seu sua',
	it: 'di la il gli di che per con una della nel sono e del alla nostro',
	nl: 'het een van en voor met je wij ons bij zijn op jij niet',
	pl: 'i w z na do się oraz jest dla nie praca od',
	sv: 'och att för med som är en ett av till vi du på',
	tr: 've bir için ile bu olarak olan da de',
	vi: 'và các của cho có với trong là được người'
}
const languages = Object.entries(littleWords).map(
	([language, words]) => [language, new Set(words.split(' '))] as const
)

/** BCP 47 tag of the language most of the text is in; `und` when it shows none. */
export function guessLanguage(text: string): string {
	const letters = text.match(/\p{L}/gu)?.length ?? 0
	if (letters === 0) return 'und'
	for (const [language, pattern, share] of scripts) {
		const count = text.match(pattern)?.length ?? 0
		if (count / letters > share) return language === 'ru' && /[іїєґ]/i.test(text) ? 'uk' : language
	}
	return byLittleWords(text)
}

function byLittleWords(text: string): string {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
	const counts = languages.map(([language, little]) => ({
		language,
		count: words.filter((word) => little.has(word)).length
	}))
	const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
	return best.count >= Math.max(2, words.length / 50) ? best.language : 'und'
}
