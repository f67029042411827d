import type { PostingCase } from './case'

/** Postings in languages that the reader has known for long. */
export const abroad: PostingCase[] = [
	{
		text: `Pflegefachkraft (m/w/d) in Teilzeit

Seniorenhaus Lindenau gGmbH, Kassel

Unser Haus liegt am Stadtpark und hat 64 Plätze.

Ihre Aufgaben
- Grund- und Behandlungspflege
- Pflegedokumentation mit Vivendi
- Begleitung von Angehörigen

Ihr Profil
- abgeschlossene Ausbildung als Pflegefachkraft
- mindestens 2 Jahre Berufserfahrung in der Altenpflege
- gute Deutschkenntnisse
- Führerschein Klasse B von Vorteil

Wir bieten
- 30 Tage Urlaub und Weihnachtsgeld

Ihre Bewerbung senden Sie bitte an Frau Morgenrot.`,
		title: 'Pflegefachkraft',
		company: 'Seniorenhaus Lindenau gGmbH',
		location: 'Kassel',
		language: 'de',
		years: 2,
		degree: null,
		must: ['German', 'Elder care'],
		nice: ["Driver's license"],
		doubtful: [
			'Nursing',
			'Altenpflege',
			'Geriatrics',
			'Berufserfahrung',
			'Ausbildung',
			'Pflegefachkraft',
			'Elderly care',
			'Geriatric care',
			'Senior care'
		],
		boilerplate: ['Unser Haus liegt', '30 Tage Urlaub', 'Ihre Bewerbung senden']
	},
	{
		text: `La société Verrelune recrute un(e) chargé(e) de communication (H/F) en CDI à Nantes.

Vos missions : rédiger la lettre d'information, animer les réseaux sociaux et organiser nos événements.

Profil recherché : titulaire d'un master en communication, vous justifiez de 3 ans d'expérience minimum. Vous maîtrisez la suite Adobe (Photoshop, InDesign) et WordPress. Un bon niveau d'anglais est indispensable, l'espagnol serait un plus.

Nous offrons : mutuelle, tickets restaurant, deux jours de télétravail par semaine.

Envoyez votre CV et une lettre de motivation à emploi@verrelune.example.com.`,
		title: 'chargé(e) de communication',
		company: 'Verrelune',
		location: 'Nantes',
		language: 'fr',
		years: 3,
		degree: 'master',
		must: ['Adobe Photoshop', 'Adobe InDesign', 'WordPress', 'English'],
		nice: ['Spanish'],
		doubtful: ['Adobe Creative Suite', 'Communication', 'Adobe Creative Cloud', 'Communications'],
		boilerplate: ['mutuelle, tickets', 'Envoyez votre CV']
	},
	{
		text: `Contable – Olivares del Sur S.A.
Ubicación: Córdoba
Jornada completa, contrato indefinido

Sobre nosotros
Somos una cooperativa con 300 socios.

Funciones
• Contabilidad general y cierre mensual
• Presentación de impuestos (IVA, IRPF)
• Conciliación bancaria

Requisitos
• Grado en Administración de Empresas o Economía
• Mínimo 3 años de experiencia en contabilidad
• Dominio de Excel
• Conocimiento de SAP

Se valorará
• Inglés
• Power BI

Ofrecemos
• Salario competitivo y seguro médico`,
		title: 'Contable',
		company: 'Olivares del Sur S.A.',
		location: 'Córdoba',
		language: 'es',
		years: 3,
		degree: 'bachelor',
		must: ['Accounting', 'Microsoft Excel', 'SAP'],
		nice: ['English', 'Power BI'],
		doubtful: ['Business administration', 'Economics'],
		boilerplate: ['Somos una cooperativa', 'Salario competitivo']
	},
	{
		text: `【招聘】前端开发工程师
公司：云帆书局科技有限公司
工作地点：成都

岗位职责：
1、负责公司电商网站的前端开发；
2、与设计师和后端工程师协作，优化页面性能。

任职要求：
1、本科及以上学历，计算机相关专业；
2、3年以上前端开发经验；
3、精通 JavaScript、TypeScript，熟悉 Vue 或 React；
4、熟悉 Webpack、Git；
5、有 Node.js 经验者优先。

福利待遇：
五险一金，双休，年终奖。`,
		title: '前端开发工程师',
		company: '云帆书局科技有限公司',
		location: '成都',
		language: 'zh',
		years: 3,
		degree: 'bachelor',
		must: [
			'JavaScript',
			'TypeScript',
			'Vue.js',
			'React',
			'Webpack',
			'Git',
			'Front-end development'
		],
		nice: ['Node.js'],
		doubtful: ['Computer science'],
		boilerplate: ['五险一金']
	},
	{
		text: `Вакансия: Аналитик данных
Компания: ООО «Северный маяк»
Город: Казань

Обязанности:
— строить отчёты и дашборды для отдела продаж;
— проводить A/B-тесты.

Требования:
— высшее образование (математика, экономика);
— опыт работы аналитиком от 2 лет;
— уверенное знание SQL и Python;
— Excel, Power BI или Tableau.

Будет плюсом:
— опыт работы с ClickHouse;
— английский язык.

Условия:
— официальное оформление, ДМС;
— удалённая работа два дня в неделю.`,
		title: 'Аналитик данных',
		company: 'Северный маяк',
		location: 'Казань',
		language: 'ru',
		years: 2,
		degree: 'bachelor',
		must: ['SQL', 'Python', 'Microsoft Excel', 'Power BI', 'Tableau'],
		nice: ['ClickHouse', 'English'],
		doubtful: ['Mathematics', 'Economics'],
		boilerplate: ['официальное оформление', 'удалённая работа']
	},
	{
		text: `Desenvolvedor(a) Mobile Pleno
Caju Digital - Recife/PE (híbrido)

Sobre a empresa
A Caju Digital cria aplicativos para pequenos mercados.

O que você vai fazer
- Desenvolver novas telas em React Native
- Participar de code reviews

O que esperamos de você
- Pelo menos 3 anos de experiência com desenvolvimento mobile
- Conhecimento em React Native e TypeScript
- Experiência com APIs REST e Git
- Testes automatizados com Jest

Diferenciais
- Experiência com Swift ou Kotlin
- Inglês avançado

Benefícios
- Vale-refeição e plano de saúde`,
		title: 'Desenvolvedor(a) Mobile Pleno',
		company: 'Caju Digital',
		location: 'Recife/PE',
		language: 'pt',
		years: 3,
		degree: null,
		must: [
			'React Native',
			'TypeScript',
			'REST APIs',
			'Git',
			'Jest',
			'Test automation',
			'Mobile development'
		],
		nice: ['Swift', 'Kotlin', 'English'],
		boilerplate: ['A Caju Digital cria', 'Vale-refeição']
	}
]
