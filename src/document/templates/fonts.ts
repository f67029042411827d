/**
 * Families that some machine has, best first, ending in a generic one. The letters of other
 * scripts come from the `others` of the language, because one code point of Han is drawn
 * differently in Japan, Korea, Taiwan and China.
 */
type Families = { latin: string; others: Record<string, string> }

const serif: Families = {
	latin: `'Source Serif 4', Charter, 'Bitstream Charter', Georgia, 'Liberation Serif', 'Times New Roman', 'Noto Serif'`,
	others: {
		'': `'Noto Naskh Arabic', 'Geeza Pro', KacstBook, 'Noto Serif Hebrew', 'Noto Serif CJK SC', 'Songti SC', SimSun`,
		'zh-Hant': `'Noto Serif CJK TC', 'Songti TC', PMingLiU`,
		'zh-TW': `'Noto Serif CJK TC', 'Songti TC', PMingLiU`,
		'zh-HK': `'Noto Serif CJK HK', 'Songti TC', PMingLiU`,
		ja: `'Noto Serif CJK JP', 'Hiragino Mincho ProN', 'Yu Mincho', IPAMincho, IPAGothic`,
		ko: `'Noto Serif CJK KR', AppleMyungjo, Batang`
	}
}

const sans: Families = {
	latin: `'Public Sans', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Noto Sans'`,
	others: {
		'': `'Noto Sans Arabic', 'Geeza Pro', KacstOne, 'Noto Sans Hebrew', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei'`,
		'zh-Hant': `'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei'`,
		'zh-TW': `'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei'`,
		'zh-HK': `'Noto Sans CJK HK', 'PingFang HK', 'Microsoft JhengHei'`,
		ja: `'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', IPAGothic`,
		ko: `'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic'`
	}
}

/** CSS rules that set the body's family for every language. */
export function fontRules(kind: 'serif' | 'sans'): string {
	const { latin, others } = kind === 'serif' ? serif : sans
	const generic = kind === 'serif' ? 'serif' : 'sans-serif'
	return Object.entries(others)
		.map(([language, families]) => {
			const body = language === '' ? 'body' : `:lang(${language}) body`
			return `${body} { font-family: ${latin}, ${families}, ${generic} }`
		})
		.join('\n')
}
