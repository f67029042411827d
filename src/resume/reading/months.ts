/**
 * Names of months with their usual short forms, January first: English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Russian (nominative and genitive),
 * Arabic (both calendars' names).
 */
const names = [
	'january jan januar jän jänner januari janvier janv enero ene janeiro gennaio gen январь января янв يناير كانون_الثاني',
	'february feb februar februari février févr fév fevrier febrero fevereiro fev febbraio февраль февраля фев февр فبراير شباط',
	'march mar märz mrz maart mrt mars marzo março marco март марта мар مارس آذار',
	'april apr avril avr abril abr aprile апрель апреля апр أبريل ابريل نيسان',
	'may mai mei mayo maio maggio mag май мая مايو أيار',
	'june jun juni juin junio junho giugno giu июнь июня июн يونيو حزيران',
	'july jul juli juillet juil julio julho luglio lug июль июля июл يوليو تموز',
	'august aug augustus août aout agosto ago август августа авг أغسطس آب',
	'september sep sept septembre septiembre setiembre setembro set settembre сентябрь сентября сен сент سبتمبر أيلول',
	'october oct oktober okt octobre octubre outubro out ottobre ott октябрь октября окт أكتوبر اكتوبر تشرين_الأول',
	'november nov novembre noviembre novembro ноябрь ноября ноя нояб نوفمبر تشرين_الثاني',
	'december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre декабрь декабря дек ديسمبر كانون_الأول'
]

const numbers = new Map<string, number>()
for (const [i, row] of names.entries())
	for (const name of row.split(' ')) numbers.set(name.replace('_', ' '), i + 1)

/** Longest first, so that `sept` is not read as `sep`. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|')

/** 1 to 12, or `null`; a trailing dot and capitals don't matter. */
export function monthNumber(name: string): number | null {
	return numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}
