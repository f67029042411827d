import { oneToTen } from '../../number-words'

/** Numbers up to a dozen and on to nineteen in words. */
export const small: { [word: string]: number } = {
	zero: 0,
	...oneToTen,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	dozen: 12
}
/** Tens in words; "twenty-four" is two of these words. */
export const tens: { [word: string]: number } = {
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90
}
/** Places in an order. */
export const ordinals: { [word: string]: number } = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
	eleventh: 11,
	twelfth: 12,
	fifteenth: 15,
	sixteenth: 16,
	seventeenth: 17,
	eighteenth: 18,
	nineteenth: 19,
	twentieth: 20
}
/** What a number may be multiplied by: `k`, `million`. */
export const scales: { [word: string]: number } = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	mm: 1e6,
	mn: 1e6,
	million: 1e6,
	mio: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
	hundred: 100,
	dozen: 12
}
/** Parts of a whole, after "a" or a count. */
export const shares: { [word: string]: number } = {
	half: 1 / 2,
	third: 1 / 3,
	thirds: 1 / 3,
	quarter: 1 / 4,
	quarters: 1 / 4,
	fifth: 1 / 5,
	fifths: 1 / 5,
	sixth: 1 / 6,
	seventh: 1 / 7,
	eighth: 1 / 8,
	ninth: 1 / 9,
	tenth: 1 / 10
}
/** Times over, in a word. */
export const multiples: { [word: string]: number } = {
	twice: 2,
	double: 2,
	doubled: 2,
	doubling: 2,
	twofold: 2,
	thrice: 3,
	triple: 3,
	tripled: 3,
	tripling: 3,
	threefold: 3,
	quadrupled: 4,
	quadrupling: 4,
	fourfold: 4,
	fivefold: 5,
	tenfold: 10,
	halved: 0.5,
	halving: 0.5
}

/** The words of a table as an alternative of a pattern. */
export const oneOf = (table: object) => Object.keys(table).join('|')
/** A number in digits or words. */
export const number = `\\d+(?:[.,’' ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?|(?:${oneOf(tens)})(?:[- ](?:${oneOf(small)}))?|${oneOf(small)}`
/** Words before a number that say more, less, at most or about. */
export const bounds = `(?:under|below|over|above) the age of|over|above|more than|at least|upwards of|beyond|exceeding|up to|as many as|at most|no more than|under|below|less than|fewer than|within|maximum(?: of)?|max\\.?|minimum(?: of)?|about|around|approximately|approx\\.?|roughly|circa|some|nearly|almost|close to`
/** Units by their name here, with the words for each. */
export const units: [string, string][] = [
	['ms', 'ms|milliseconds?'],
	['second', '(?:seconds|secs?|sekunden?)|(?<=\\d |\\.\\d{1,3})s'],
	['minute', 'minutes?|mins?|minuten?'],
	['hour', 'hours?|hrs?|h|stunden?'],
	['day', '(?:working |business |calendar )?days?|tage?n?'],
	['week', '(?:working |calendar )?weeks?|wks?|wochen?'],
	['month', 'months?|monate?n?'],
	['year', 'years?(?![ -]groups?)|yrs?|jahre?n?'],
	['km', 'km|kilomet(?:re|er)s?'],
	['mile', 'miles?|mi'],
	['m²', 'm²|m2|sqm|square met(?:re|er)s?'],
	['m³', 'm³|m3|cubic met(?:re|er)s?'],
	['hectare', 'hectares?|ha'],
	['acre', 'acres?'],
	['sqft', 'sq\\.? ?ft|square feet'],
	['metre', 'met(?:re|er)s?'],
	['kg', 'kg|kilos?|kilograms?'],
	['tonne', "tonnes?|tons?|(?<=\\d ?)t(?![-’'])"],
	['litre', 'lit(?:re|er)s?'],
	['page', 'pp\\.?|pages?|pgs?'],
	['GB', 'GB|gigabytes?'],
	['TB', 'TB|terabytes?'],
	['MB', 'MB|megabytes?'],
	['KB', 'KB|kilobytes?'],
	['PB', 'PB|petabytes?'],
	['Mbps', 'Mbps|Mbit/s'],
	['Gbps', 'Gbps|Gbit/s'],
	['volt', 'volts?|(?<=\\d)V'],
	['kV', 'kV|kilovolts?'],
	['watt', 'watts?|(?<=\\d)W'],
	['kW', 'kW|kilowatts?'],
	['MW', 'MW|megawatts?'],
	['kWh', 'kWh|kilowatt[- ]hours?'],
	['amp', 'amps?|amperes?'],
	['Hz', 'Hz|hertz'],
	['mph', 'mph|miles per hour'],
	['mpg', 'mpg|miles per gallon'],
	['rpm', 'rpm|revolutions per minute'],
	['psi', 'psi'],
	['foot', 'feet|foot|ft\\.?'],
	['inch', 'inch(?:es)?'],
	['yard', 'yards?'],
	['lb', 'lbs?'],
	['ounce', 'ounces?|oz'],
	['gallon', 'gallons?|gal'],
	['ml', 'ml|millilit(?:re|er)s?'],
	['mg', 'mg|milligrams?'],
	['gram', 'grams?'],
	['mm', 'mm|millimet(?:re|er)s?'],
	['cm', 'cm|centimet(?:re|er)s?'],
	['degree', '°C|°F|degrees (?:celsius|fahrenheit)']
]
/** Every unit's words as an alternative of a pattern. */
export const unitWords = units.map(([, words]) => words).join('|')
/** Signs of money by what texts call them. */
export const currencies: { [sign: string]: string } = {
	$: '$',
	usd: '$',
	dollar: '$',
	'€': '€',
	eur: '€',
	euro: '€',
	'£': '£',
	gbp: '£',
	pound: '£',
	'¥': '¥',
	'₹': '₹',
	chf: 'chf'
}
