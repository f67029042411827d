const words =
	'beginner|novice|basic|basics|elementary|pre-intermediate|lower intermediate|intermediate|upper[- ]intermediate|advanced|expert|proficient|skilled|experienced|competent|fluent|native|native speaker|native or bilingual|bilingual|mother tongue|first language|conversational|conversant|working knowledge|working proficiency|(?:limited|full|professional) working(?: proficiency)?|elementary proficiency|full professional(?: proficiency)?|native proficiency|grundkenntnisse|fortgeschritten|gut|sehr gut|muttersprache|verhandlungssicher|fließend|débutant|intermédiaire|avancé|courant|langue maternelle|notions|básico|intermedio|avanzado|nativo|fluido|intermediário|avançado|fluente|base|intermedio|avanzato|madrelingua'
const level = new RegExp(
	`^[(\\[]?(?:(?:${words})(?:\\s+(?:level|speaker|user|proficiency))?|[ABC][12](?:\\.\\d)?)[)\\]]?$`,
	'iu'
)
const marks = '★☆✩✭✦✧●○◯◉◎⚫⚪⬤⬛⬜■□▪▫◆◇▮▯█░▓'
const rating = new RegExp(`(?:[${marks}]\\s?){3,}`, 'gu')
const share = /(?<![\d.,])\d{1,3}\s?%\s*$/

/** Says no more than how well something is known: "Advanced", "(native)", "B2". */
export function isLevel(text: string): boolean {
	return text.length < 60 && level.test(text.trim())
}

/** The text without stars, dots or a share that rate what it names: "Python ★★★★☆", "Excel 80%". */
export function withoutRating(text: string): string {
	const plain = text.replace(rating, ' ')
	const bare = plain.replace(share, '')
	// A sentence may end in a share, too.
	const named = /^(?:\S+\s+){1,4}$/u.test(`${bare.trim()} `) ? bare : plain
	return named === text ? text : named.trim()
}
