import { expect, test } from 'vitest'
import { mendMojibake } from './mojibake'

test('letters that went through the wrong table come back', () => {
	expect(mendMojibake('sautÃ©ing in the cafÃ©')).toBe('sautéing in the café')
	expect(mendMojibake('the teamâ€™s plan')).toBe('the team’s plan')
	expect(mendMojibake('02/2013 ï¼ 08/2015')).toBe('02/2013 – 08/2015')
})

test('real letters stay', () => {
	const texts = ['Año nuevo, São João', 'Ärzte für Öl', 'Île-de-France', 'naïve ¼ cup']
	expect(texts.map(mendMojibake)).toEqual(texts)
})
