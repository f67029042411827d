/** Frequent short words that tell languages of one script apart. */
const words: Record<string, string> = {
	en: 'the and of to in with for on at by from as an is was our their',
	de: 'und der die das mit für von im in den zur bei des ein eine als auf sowie',
	fr: 'et de la le les des du en pour dans avec une sur par au aux',
	es: 'y de la el los las del en para con una por al como',
	pt: 'e de da do das dos em para com uma no na por ao',
	it: 'e di il la del della dei delle in per con una nel alla al da',
	nl: 'en van de het een voor met in op bij aan als tot te',
	ru: 'и в на с по для из от до'
}
const sets = Object.entries(words).map(([tag, list]) => ({ tag, set: new Set(list.split(' ')) }))

/** BCP 47 tag of the language most of the text is in; `und` when too little of it tells. */
export function languageOf(text: string): string {
	const count = (letters: RegExp) => text.match(letters)?.length ?? 0
	const all = count(/\p{L}/gu)
	if (all < 20) return 'und'
	if (count(/[\u3040-\u30ff]/g) > 0.05 * all) return 'ja'
	if (count(/[\uac00-\ud7af]/g) > 0.2 * all) return 'ko'
	if (count(/[\u3400-\u9fff]/g) > 0.2 * all) return 'zh'
	if (count(/[\u0600-\u06ff]/g) > 0.3 * all) return 'ar'
	if (count(/[\u0590-\u05ff]/g) > 0.3 * all) return 'he'
	if (count(/[\u0400-\u04ff]/g) > 0.3 * all) return 'ru'
	const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? []
	const scores = sets
		.map(({ tag, set }) => ({ tag, hits: tokens.filter((token) => set.has(token)).length }))
		.sort((a, b) => b.hits - a.hits)
	const [best, next] = scores
	if (!best || best.hits < 3 || best.hits === next?.hits) return 'und'
	return best.tag
}
