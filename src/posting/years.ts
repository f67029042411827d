import { oneToTen } from '../number-words'

const numbers: Record<string, number> = {
	...oneToTen,
	um: 1,
	dois: 2,
	três: 3,
	zwei: 2,
	drei: 3,
	fünf: 5,
	deux: 2,
	trois: 3,
	cinq: 5,
	dos: 2,
	tres: 3,
	cinco: 5,
	due: 2,
	twee: 2,
	drie: 3,
	vijf: 5,
	två: 2,
	fem: 5,
	hai: 2
}
const number = `\\d{1,2}(?:\\.\\d)?|${Object.keys(numbers).join('|')}`
const unit = `years?|yrs?\\.?|anos?|años?|jahren?|ans|лет|года?|роки?|років|سنوات|سنة|lata|lat|anni|jaar|års?|yıl|năm`
const span = new RegExp(
	`(?<![\\d.,$€£])(${number})(?:\\s*\\(\\d{1,2}\\))?\\s*(?:\\+|plus|or more|min\\.?)?\\s*(?:(?:-|–|—|to|a|bis|à|至)\\s*(?:\\d{1,2}|${Object.keys(numbers).join('|')})\\s*\\+?)?\\s*(?:\\+|or more)?\\s*(?:full )?(?:(?:${unit})(?!\\p{L})|年|년)(?!\\s*(?:old|of age|ago|contract|term))`,
	'iu'
)
const about =
	/experien|erfahrung|经验|经历|опыт|досвід|خبرة|경력|경험|経験|expérience|esperienza|ervaring|doświadcz|deneyim|background|track record|practice|minimum of|at least|minst|minimaal|almeno|erfarenhet|kinh nghiệm|tecrübe|working (in|as|with)|work in/i

/**
 * The least years of experience a sentence states ("3–5 years" is 3), or null. `asked` says
 * that the sentence stands among requirements, where the word "experience" may be left out.
 */
export function yearsIn(text: string, asked: boolean): number | null {
	const found = span.exec(text)
	if (!found?.[1] || !(asked || about.test(text))) return null
	const years = numbers[found[1].toLowerCase()] ?? Number.parseFloat(found[1])
	return years <= 40 ? years : null
}
