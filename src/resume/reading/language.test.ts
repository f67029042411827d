import { expect, test } from 'vitest'
import { languageOf } from './language'

test.each([
	['en', 'Led a team of five people at the warehouse and reported to the owner of the firm.'],
	['de', 'Leitung eines Teams von fünf Personen im Lager sowie Berichte für die Geschäftsführung.'],
	[
		'fr',
		'Gestion d’une équipe de cinq personnes dans le dépôt et suivi des commandes pour la direction.'
	],
	[
		'es',
		'Dirección de un equipo de cinco personas en el almacén y control de los pedidos para la gerencia.'
	],
	['pt', 'Gestão de uma equipe de cinco pessoas no armazém e controle dos pedidos para a direção.'],
	[
		'it',
		'Gestione di una squadra di cinque persone nel magazzino e controllo degli ordini per la direzione.'
	],
	[
		'nl',
		'Leiding van een team van vijf mensen in het magazijn en verslag aan de directie van het bedrijf.'
	],
	['vi', 'Quản lý một nhóm năm người tại kho hàng và báo cáo cho giám đốc của công ty.'],
	['tr', 'Depoda beş kişilik bir ekip yönettim ve şirketin sahibi için raporlar hazırladım.'],
	[
		'pl',
		'Kierowanie zespołem pięciu osób w magazynie oraz raporty dla zarządu i właściciela firmy.'
	],
	['sv', 'Ledde ett team på fem personer i lagret och rapporterade till ägaren av företaget.'],
	[
		'da',
		'Ledede et hold på fem personer i lageret og rapporterede til ejeren af firmaet samt kunder.'
	],
	[
		'nb',
		'Ledet et lag på fem personer i lageret og rapporterte til eieren av firmaet, innen å selge.'
	],
	['cs', 'Vedení týmu pěti lidí ve skladu a příprava zpráv pro vedení a majitele firmy.'],
	['ru', 'Руководил командой из пяти человек на складе и готовил отчёты для владельца фирмы.'],
	['uk', 'Керував командою з п’яти осіб на складі та готував звіти для власника фірми.'],
	['zh', '在仓库带领五人团队，负责订单管理，并向公司负责人汇报工作进展情况。'],
	['ja', '倉庫で五人のチームを率い、注文の管理を担当し、社長に報告しました。'],
	['ko', '창고에서 다섯 명의 팀을 이끌고 주문을 관리하며 대표에게 보고했습니다.'],
	['ar', 'قدت فريقا من خمسة أشخاص في المستودع وأعددت التقارير لصاحب الشركة.'],
	['fa', 'سرپرستی یک گروه پنج نفره در انبار و تهیه گزارش برای مدیر شرکت و پیگیری سفارش‌ها.'],
	['he', 'ניהלתי צוות של חמישה אנשים במחסן והכנתי דוחות עבור בעל החברה.']
])('%s is told', (tag, text) => {
	expect(languageOf(text)).toBe(tag)
})

test('the language of most of a text wins', () => {
	const german = 'Leitung eines Teams von fünf Personen im Lager sowie Berichte für die Firma. '
	expect(languageOf(`${german.repeat(3)} Led a team and reported to the owner.`)).toBe('de')
	expect(languageOf('在仓库带领五人团队，负责订单管理 Python SQL Excel PowerPoint Linux')).toBe(
		'zh'
	)
})

test.each(['', 'Python SQL Excel', 'Dana Fixture dana@example.com Springfield'])(
	'too little text ("%s") tells nothing',
	(text) => {
		expect(languageOf(text)).toBe('und')
	}
)
