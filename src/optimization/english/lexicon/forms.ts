/** Past forms that no rule yields, each with its verb. */
const past = new Map(
	`arose arise ate eat eaten eat awoke awake beat beat became become began begin begun begin bent bend bet bet bid bid bound bind blew blow
	blown blow bore bear borne bear bought buy bred breed broke break broken break brought bring built build burnt burn came come
	caught catch chose choose chosen choose clung cling crept creep cut cut dealt deal did do done do dove dive drank drink drawn draw
	drew draw driven drive drove drive drunk drink dug dig fallen fall fed feed fell fall felt feel flew fly flown fly forbade forbid
	foresaw foresee forgot forget forgotten forget fought fight found find froze freeze frozen freeze gave give given give gone go got get
	ground grind grew grow grown grow had have heard hear held hold hid hide hidden hide hung hang kept keep knelt kneel knew know
	known know laid lay lain lie learnt learn led lead left leave lent lend lit light lost lose made make meant mean met meet
	mistook mistake misunderstood misunderstand overcame overcome oversaw oversee overseen oversee overtook overtake paid pay
	proved prove proven prove ran run rang ring rebuilt rebuild redid redo redone redo redrew redraw resold resell retook retake
	rewrote rewrite rewritten rewrite ridden ride risen rise rode ride rose rise rung ring said say sang sing sat sit saw see
	seen see sent send sewn sew shaken shake shook shake shone shine shot shoot shown show shrank shrink shrunk shrink sold sell
	sought seek sown sow sped speed spent spend split split spoke speak spoken speak spread spread sprung spring spun spin
	stood stand stolen steal struck strike stuck stick sung sing swam swim swept sweep swore swear sworn swear taken take
	taught teach threw throw thrown throw thought think told tell took take tore tear torn tear undertaken undertake undertook undertake
	understood understand upheld uphold went go withdrawn withdraw withdrew withdraw withheld withhold woke wake won win
	wore wear worn wear wound wind wove weave woven weave written write wrote write`
		.split(/\s+/)
		.flatMap((form, at, all): [string, string][] =>
			at % 2 === 0 ? [[form, all[at + 1] ?? form]] : []
		)
)

/** Plurals that no rule yields. */
const plurals = new Map(
	`analyses analysis children child criteria criterion crises crisis data datum diagnoses diagnosis feet foot halves half
	indices index knives knife leaves leaf lives life matrices matrix media medium men man mice mouse people person
	phenomena phenomenon shelves shelf teeth tooth theses thesis women woman`
		.split(/\s+/)
		.flatMap((form, at, all): [string, string][] =>
			at % 2 === 0 ? [[form, all[at + 1] ?? form]] : []
		)
)

const endings: [ending: RegExp, plain: string][] = [
	[/s$/, ''],
	[/ies$/, 'y'],
	[/(?<=s|x|z|ch|sh|o)es$/, ''],
	[/men$/, 'man'],
	[/ves$/, 'f'],
	[/ied$/, 'y'],
	[/ed$/, ''],
	[/ed$/, 'e'],
	[/ing$/, ''],
	[/ing$/, 'e'],
	[/([b-df-hj-np-tv-z])\1(?:ed|ing)$/, '$1']
]

const degrees: [ending: RegExp, plain: string][] = [
	[/er$/, ''],
	[/er$/, 'e'],
	[/est$/, ''],
	[/est$/, 'e'],
	[/ie(?:r|st)$/, 'y'],
	[/([b-df-hj-np-tv-z])\1e(?:r|st)$/, '$1'],
	[/ly$/, '']
]

/** Ends that British English writes otherwise, in their American form, which every word here has. */
const spellings: [british: RegExp, american: string][] = [
	[/is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'iz'],
	[/ys(?=(?:e|ed|es|ing)$)/, 'yz'],
	[/our(?=$|s$|ed$|ing$|ful$|able$)/, 'or'],
	[/re$/, 'er'],
	[/ogue$/, 'og'],
	[/ll(?=ed$|ing$|er$|ers$)/, 'l']
]

/** The lemmas that a word may be a form of, itself first; `has` says which words there are. */
export function lemmasOf(word: string, has: (lemma: string) => boolean): string[] {
	const lower = word.toLowerCase()
	const found = formsOf(lower).filter(has)
	if (found.length > 0) return [...new Set(found)]
	const others = spellings.flatMap(([british, american]) =>
		british.test(lower) ? formsOf(lower.replace(british, american)) : []
	)
	return [...new Set(others.filter(has))]
}

/** The adjectives that a word may be a degree or an adverb of: `quicker`, `carefully`. */
export function adjectivesOf(word: string, has: (lemma: string) => boolean): string[] {
	return [...new Set(plainOf(word.toLowerCase(), degrees).filter(has))]
}

function formsOf(lower: string): string[] {
	const irregular = past.get(lower) ?? plurals.get(lower)
	return [lower, ...(irregular ? [irregular] : []), ...plainOf(lower, endings)]
}

function plainOf(lower: string, list: [ending: RegExp, plain: string][]): string[] {
	return list
		.flatMap(([ending, rest]) => (ending.test(lower) ? [lower.replace(ending, rest)] : []))
		.filter((one) => one.length > 1)
}
