import { expect, test } from 'vitest'
import { isDegree, isJobTitle, isLegalForm, isOrganization, isSchool } from './lexicon'

test.each([
	'Donation Processer',
	'Head Baker',
	'Solicitor',
	'Rechtsanwältin',
	'Krankenpflegerin',
	'Attachée commerciale',
	'Aide-soignante',
	'Técnico de fiscalización',
	'Cocinera',
	'Engenheiro civil',
	'Motorista',
	'Infermiera',
	'Cuoco',
	'Verpleegkundige',
	'Teamleider',
	'Inżynier oprogramowania',
	'Kierowniczka projektu',
	'Водитель-экспедитор',
	'Медсестра',
	'Провідний інженер',
	'Фахівець з продажу',
	'Kalite Kontrol Teknisyeni',
	'Yazılım Mühendisi',
	'Kỹ sư phần mềm',
	'Nhân viên bán hàng',
	'前端开发工程师',
	'前端開發工程師',
	'会计师',
	'営業主任',
	'看護師',
	'간호사',
	'백엔드 개발자',
	'محاسبة',
	'محامية',
	'برنامه‌نویس',
	'کارشناس فروش',
	'מהנדסת תוכנה',
	'מנהל מוצר'
])('%s is a job', (text) => {
	expect(isJobTitle(text)).toBe(true)
})

test.each([
	'Baker Street',
	'Engineering',
	'Porter Novelli',
	'International Sales',
	'Boulangerie Martin',
	'Wissenschaft',
	'Техника безопасности',
	'営業部',
	'工程',
	'Acme',
	'Logistik',
	'Counselling Services'
])('%s is none', (text) => {
	expect(isJobTitle(text)).toBe(false)
})

test.each([
	'Uniwersytet Nadwiślański',
	'Politechnika Zachodnia',
	'Київський університет',
	'Porsuk Meslek Yüksekokulu',
	'Ege Üniversitesi',
	'Đại học Bách Khoa',
	'东海大学',
	'東海大學',
	'横浜高等学校',
	'한빛대학교',
	'جامعة الخليج',
	'دانشگاه شیراز',
	'אוניברסיטת הצפון',
	'Göteborgs universitet',
	'Lakeshore Technical Institute',
	'Elk Ridge High School'
])('%s is a school', (text) => {
	expect(isSchool(text)).toBe(true)
})

test.each(['Universal Robots', 'Bildung', 'Acme Labs', 'Scholastic'])('%s is no school', (text) => {
	expect(isSchool(text)).toBe(false)
})

test.each([
	'Licencjat',
	'Magister ekonomii',
	'Yüksek Lisans',
	'Cử nhân',
	'Бакалавр',
	'Магістр права',
	'本科',
	'碩士',
	'修士',
	'석사',
	'بكالوريوس',
	'کارشناسی ارشد',
	'תואר ראשון',
	'Fachhochschulreife',
	'Laurea triennale',
	'Bacharelado',
	'MBA'
])('%s is a degree', (text) => {
	expect(isDegree(text)).toBe(true)
})

test.each([
	'Mosslight Tea Co.',
	'Brandt GmbH',
	'Mondego Novo, Lda.',
	'Bozdağ Metal A.Ş.',
	'Wisła Sp. z o.o.',
	'ООО «Север»',
	'ТОВ «Дніпро»',
	'Công ty TNHH Sen',
	'青禾网络技术有限公司',
	'株式会社みなと',
	'주식회사 한빛',
	'شركة الواحة',
	'شرکت پارس'
])('%s has a legal form', (text) => {
	expect(isLegalForm(text)).toBe(true)
	expect(isOrganization(text)).toBe(true)
})

test.each(['Analyst', 'Berlin', 'Agile Coach', 'Coordinator', 'Sales'])('%s has none', (text) => {
	expect(isLegalForm(text)).toBe(false)
})
