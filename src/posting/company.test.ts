import { expect, test } from 'vitest'
import { companyInText } from './company'

test.each([
	['Nurse\n\nAbout Lakeside Hospital\nWe care.', 'Lakeside Hospital'],
	['Blue Oven is looking for a baker.', 'Blue Oven'],
	['The Ironside Group is currently hiring welders.', 'Ironside Group'],
	['Join Brightwater as our next analyst.', 'Brightwater'],
	['As a driver at Northway, you bring parcels to doors.', 'Northway'],
	['Orchard Labs is a small startup.', 'Orchard Labs'],
	['Die Nordlicht Pflege sucht ab sofort eine Pflegefachkraft.', 'Nordlicht Pflege'],
	['Wir sind ein Betrieb. Ihre Zukunft bei Holzbau Gruber beginnt hier.', 'Holzbau Gruber'],
	['Rejoignez-nous chez Trèfle Bleu à Lyon.', 'Trèfle Bleu'],
	['Hotel Miramar busca camareros con experiencia.', 'Hotel Miramar'],
	['В компанию «Северный ветер» требуется бухгалтер.', 'Северный ветер'],
	['北京青松科技有限公司 招聘 会计', '北京青松科技有限公司'],
	['株式会社青空 では看護師を募集しています。', '青空'],
	['تعلن شركة النور عن وظيفة محاسب.', 'النور'],
	['Work with us. Quiet River LLC pays weekly.', 'Quiet River LLC'],
	['Please write to jobs@acmefoods.com today. Acme Foods is growing.', 'Acme Foods'],
	['Please write to jobs@quiet-river.de today.', 'Quiet River'],
	['The clinic is at the University of Larkfield today.', 'University of Larkfield'],
	['Write to somebody@gmail.com', ''],
	['We are looking for a cook. You are fast.', ''],
	['You know the Paperwork Reduction Act (PRA).', ''],
	['', '']
])('%s: %s', (text, company) => {
	expect(companyInText(text)).toBe(company)
})
