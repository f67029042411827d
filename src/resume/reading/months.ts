/**
 * Names of months with their usual short forms, January first, a language to an
 * entry of a row: English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Russian and Ukrainian (nominative and genitive), Arabic (both calendars' names),
 * Hebrew, Persian, Turkish, Polish, Swedish, Danish, Norwegian, Czech.
 */
const names = [
	'january jan januar jän jänner januari janvier janv enero ene janeiro gennaio gen январь января янв січень січня січ يناير كانون_الثاني ינואר ינו ژانویه ocak oca styczeń stycznia sty leden ledna',
	'february feb februar februari février févr fév fevrier febrero fevereiro fev febbraio февраль февраля фев февр лютий лютого лют فبراير شباط פברואר פבר فوریه şubat şub luty lutego únor února',
	'march mar märz mrz maart mrt mars marzo março marco март марта мар березень березня бер مارس آذار מרץ מרס مارس mart marzec marca marts březen března',
	'april apr avril avr abril abr aprile апрель апреля апр квітень квітня кві квіт أبريل ابريل نيسان אפריל אפר آوریل nisan nis kwiecień kwietnia kwi duben dubna',
	'may mai mei mayo maio maggio mag май мая травень травня тра трав مايو أيار מאי مه mayis maj maja květen května',
	'june jun juni juin junio junho giugno giu июнь июня июн червень червня чер черв يونيو حزيران יוני ژوئن haziran haz czerwiec czerwca cze červen června',
	'july jul juli juillet juil julio julho luglio lug июль июля июл липень липня лип يوليو تموز יולי ژوئیه temmuz tem lipiec lipca lip červenec července',
	'august aug augustus août aout agosto ago август августа авг серпень серпня сер серп أغسطس آب אוגוסט אוג اوت ağustos ağu sierpień sierpnia sie augusti srpen srpna',
	'september sep sept septembre septiembre setiembre setembro set settembre сентябрь сентября сен сент вересень вересня вер سبتمبر أيلول ספטמבר ספט سپتامبر eylül eyl wrzesień września wrz září',
	'october oct oktober okt octobre octubre outubro out ottobre ott октябрь октября окт жовтень жовтня жов жовт أكتوبر اكتوبر تشرين_الأول אוקטובר אוק اکتبر ekim eki październik października paź říjen října',
	'november nov novembre noviembre novembro ноябрь ноября ноя нояб листопад листопада лис نوفمبر تشرين_الثاني נובמבר נוב نوامبر kasim kas listopad listopada lis listopadu',
	'december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre декабрь декабря дек грудень грудня гру груд ديسمبر كانون_الأول דצמבר דצמ دسامبر aralik ara grudzień grudnia gru desember des prosinec prosince'
]

/**
 * Months of the Solar Hijri calendar, by the Gregorian month each of them begins
 * in (Farvardin on 20 or 21 March); the last two begin in the year after.
 */
const solar: Record<string, number> = {
	فروردین: 3,
	اردیبهشت: 4,
	خرداد: 5,
	تیر: 6,
	مرداد: 7,
	شهریور: 8,
	مهر: 9,
	آبان: 10,
	آذر: 11,
	دی: 12,
	بهمن: 1,
	اسفند: 2
}

const numbers = new Map<string, number>()
for (const [i, row] of names.entries())
	for (const name of row.split(' '))
		for (const form of [name.replace('_', ' '), unaccented(name.replace('_', ' '))])
			if (!numbers.has(form)) numbers.set(form, i + 1)
for (const [name, number] of Object.entries(solar)) numbers.set(name, number)

/** Longest first, so that `sept` is not read as `sep`. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|')

/** 1 to 12, or `null`; a trailing dot and capitals don't matter. */
export function monthNumber(name: string): number | null {
	return numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null
}

function unaccented(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
		.normalize('NFC')
}
