import { expect, test } from 'vitest'
import { readPosting } from './read'
import { sanitizePosting } from './sanitize'

type Expected = {
	language: string
	metadata: [title: string, company: string, location: string]
	must: string[]
	nice: string[]
	years: number | null
	degree: string | null
	never: RegExp
}

const postings: [text: string, expected: Expected][] = [
	[
		'Pflegefachkraft (m/w/d) für die Altenpflege\nSeniorenzentrum Lindenhof GmbH\n80331 München\n\nIhre Aufgaben:\n- Grundpflege und Behandlungspflege\n- Pflegedokumentation\n\nIhr Profil:\n- Abgeschlossene Ausbildung als Pflegefachkraft\n- mindestens 2 Jahre Berufserfahrung\n- Führerschein Klasse B\n- Deutschkenntnisse auf Niveau B2\n\nWir bieten:\n- 30 Tage Urlaub\n- Betriebliche Altersvorsorge und Excel-Schulungen\n\nBewerben Sie sich jetzt mit Ihren Unterlagen',
		{
			language: 'de',
			metadata: [
				'Pflegefachkraft für die Altenpflege',
				'Seniorenzentrum Lindenhof GmbH',
				'80331 München'
			],
			must: ['nursing qualification', 'driving', 'German'],
			nice: [],
			years: 2,
			degree: null,
			never: /Urlaub|Excel|Unterlagen/
		}
	],
	[
		"Comptable (H/F)\nCabinet Morel - Lyon\n\nVos missions :\n- Tenue de comptes\n- Déclarations fiscales\n\nProfil recherché :\n- Bac+3 en comptabilité\n- 3 ans d'expérience en cabinet\n- Maîtrise d'Excel et de Sage\n- Anglais courant souhaité\n\nNous offrons :\n- Tickets restaurant\n- Mutuelle\n\nPour postuler, envoyez votre CV.",
		{
			language: 'fr',
			metadata: ['Comptable', 'Cabinet Morel', 'Lyon'],
			must: ['accounting', 'Excel', 'Sage'],
			nice: ['English'],
			years: 3,
			degree: 'bachelor',
			never: /restaurant|Mutuelle|CV/
		}
	],
	[
		'Cocinero/a\nHotel Miramar, Valencia\n\nFunciones:\n- Preparación de platos\n- Control de inventario\n\nRequisitos:\n- Experiencia mínima de 2 años en cocina\n- Carné de manipulador de alimentos\n\nSe valora:\n- Inglés\n\nOfrecemos:\n- Contrato indefinido\n- Seguro médico',
		{
			language: 'es',
			metadata: ['Cocinero/a', 'Hotel Miramar', 'Valencia'],
			must: ['cooking', 'food safety'],
			nice: ['English'],
			years: 2,
			degree: null,
			never: /Contrato|Seguro/
		}
	],
	[
		'Бухгалтер\nООО «Северный ветер», Москва\n\nОбязанности:\n- Ведение бухгалтерского учёта\n\nТребования:\n- Высшее образование\n- Опыт работы от 3 лет\n- Уверенное владение 1С и Excel\n\nУсловия:\n- ДМС\n- Оплата обучения английскому',
		{
			language: 'ru',
			metadata: ['Бухгалтер', 'ООО «Северный ветер»', 'Москва'],
			must: ['1С', 'Excel'],
			nice: [],
			years: 3,
			degree: 'bachelor',
			never: /ДМС|английскому/
		}
	],
	[
		'会计\n北京青松科技有限公司\n工作地点：北京\n\n岗位职责：\n1、负责日常账务处理\n2、税务申报\n\n任职要求：\n1、本科及以上学历，会计专业\n2、3年以上工作经验\n3、熟练使用Excel和SAP\n\n福利待遇：\n1、五险一金\n2、英语培训',
		{
			language: 'zh',
			metadata: ['会计', '北京青松科技有限公司', '北京'],
			must: ['accounting', 'Excel', 'SAP'],
			nice: [],
			years: 3,
			degree: 'bachelor',
			never: /五险一金|英语/
		}
	],
	[
		'محاسب\nشركة النور - دبي\n\nالمهام:\n- إعداد القوائم المالية\n- متابعة المخزون\n\nالمتطلبات:\n- بكالوريوس محاسبة\n- خبرة 3 سنوات\n- إجادة Excel\n- اللغة الإنجليزية\n\nالمزايا:\n- تأمين صحي',
		{
			language: 'ar',
			metadata: ['محاسب', 'شركة النور', 'دبي'],
			must: ['accounting', 'Excel', 'English'],
			nice: [],
			years: 3,
			degree: 'bachelor',
			never: /تأمين/
		}
	],
	[
		'看護師\n株式会社青空\n勤務地：東京\n\n仕事内容：\n・患者の看護\n・記録\n\n応募資格：\n・看護師免許\n・3年以上の経験\n・Excelの経験\n\n歓迎：\n・英語\n\n待遇：\n・社会保険完備',
		{
			language: 'ja',
			metadata: ['看護師', '青空', '東京'],
			must: ['nursing', 'Excel'],
			nice: ['English'],
			years: 3,
			degree: null,
			never: /社会保険/
		}
	],
	[
		'백엔드 개발자\n회사: 푸른하늘\n근무지: 서울\n\n주요업무\n- 데이터베이스 설계\n\n자격요건\n- Java 경력 3년 이상\n- Spring 경험\n\n우대사항\n- Kubernetes를 다룰 수 있는 분\n\n복리후생\n- 점심 제공',
		{
			language: 'ko',
			metadata: ['백엔드 개발자', '푸른하늘', '서울'],
			must: ['Java', 'Spring'],
			nice: ['Kubernetes'],
			years: 3,
			degree: null,
			never: /점심/
		}
	],
	[
		'Forklift Driver\nNorthway Ltd - Leeds\n\nWhat you will do\n- Load and unload lorries\n\nWhat you need\n- Forklift licence\n- 1 year in a warehouse\n\nDesirable\n- HGV licence\n\nWhat we offer\n- Pension, free parking\n',
		{
			language: 'en',
			metadata: ['Forklift Driver', 'Northway Ltd', 'Leeds'],
			must: ['forklift operation', 'warehousing'],
			nice: ['CDL'],
			years: 1,
			degree: null,
			never: /Pension/
		}
	]
]

test.each(postings)('a posting is read in its own language: %#', (text, expected) => {
	const { language, metadata, requirements } = readPosting(sanitizePosting(text))
	const asked = (need: string) =>
		requirements.filter((one) => one.need === need).flatMap(({ skills }) => skills)
	expect({
		language,
		metadata: [metadata.title, metadata.company, metadata.location],
		must: asked('must'),
		nice: asked('nice'),
		years: requirements.find((one) => one.years !== null)?.years ?? null,
		degree: requirements.find((one) => one.degree !== null)?.degree ?? null
	}).toEqual({
		language: expected.language,
		metadata: expected.metadata,
		must: expected.must,
		nice: expected.nice,
		years: expected.years,
		degree: expected.degree
	})
	expect(requirements.map((one) => one.text).join('\n')).not.toMatch(expected.never)
})
