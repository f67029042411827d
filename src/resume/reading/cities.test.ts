import { expect, test } from 'vitest'
import { isCity } from './cities'

test.each([
	'Edinburgh',
	'Köln',
	'Nantes',
	'São Paulo',
	'Coimbra',
	'Bologna',
	'Den Haag',
	'Łódź',
	'Москва',
	'г. Тверь',
	'Київ',
	'Львів, Україна',
	'Eskişehir',
	'Hà Nội',
	'杭州',
	'臺北',
	'神奈川県横浜市',
	'東京都',
	'서울',
	'서울특별시',
	'دبي',
	'دبي، الإمارات العربية المتحدة',
	'تهران',
	'תל אביב'
])('%s is a city', (text) => {
	expect(isCity(text)).toBe(true)
})

test.each([
	'Paris Baguette',
	'Bank of Scotland',
	'Leeds Building Society',
	'Software Engineer',
	'Cambridge Consultants',
	'学生会',
	'工程师',
	'株式会社みなと',
	'Банк Москвы',
	'بنك دبي',
	'Amazon',
	'Google'
])('%s is none', (text) => {
	expect(isCity(text)).toBe(false)
})
