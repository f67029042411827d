import { isCity } from './cities'
import { isDegree, isJobTitle, isOrganization, isSchool } from './lexicon'

const states =
	'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD'
const regions =
	'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Bavaria|Bayern|Hessen|Sachsen|England|Scotland|Wales|Northern Ireland|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Durham|East Sussex|West Sussex|Sussex|Essex|Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Lanarkshire|Leicestershire|Lincolnshire|Merseyside|Middlesex|Norfolk|Northamptonshire|Northumberland|North Yorkshire|South Yorkshire|West Yorkshire|Yorkshire|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Tyne and Wear|Warwickshire|West Midlands|Wiltshire|Worcestershire|Aberdeenshire|Ayrshire|Fife|Midlothian|Gwynedd|Pembrokeshire|County Durham|Co\\.? \\p{Lu}\\p{Ll}+|Greater Manchester|Greater London|Bremen|Nordrhein-Westfalen|NRW|Niedersachsen|Baden-Württemberg|Rheinland-Pfalz|Thüringen|Brandenburg|Île-de-France|Bretagne|Occitanie|Andalucía|Lombardia|Toscana|Piemonte|Veneto|New South Wales|Queensland|Karnataka|Maharashtra|Telangana|Tamil Nadu|Catalonia|Cataluña'
const countries =
	'USA|U\\.S\\.A?\\.?|US|United States(?: of America)?|UK|U\\.K\\.|United Kingdom|Great Britain|Ireland|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Spain|España|Portugal|Italy|Italia|Netherlands|Nederland|The Netherlands|Belgium|Belgique|België|Luxembourg|Denmark|Sweden|Norway|Finland|Poland|Polska|Czechia|Czech Republic|Hungary|Romania|Bulgaria|Greece|Turkey|Türkiye|Ukraine|Russia|Россия|Belarus|Serbia|Croatia|Slovenia|Slovakia|Estonia|Latvia|Lithuania|Iceland|Canada|Mexico|México|Brazil|Brasil|Argentina|Chile|Colombia|Peru|Perú|Uruguay|Ecuador|Venezuela|India|Pakistan|Bangladesh|Sri Lanka|Nepal|China|P\\.?R\\.? ?China|Hong Kong|Taiwan|Japan|South Korea|Korea|S\\.Korea|Republic of Korea|Singapore|Malaysia|Indonesia|Thailand|Vietnam|Philippines|Australia|New Zealand|South Africa|Nigeria|Kenya|Ghana|Egypt|Morocco|Tunisia|Israel|Jordan|Lebanon|Saudi Arabia|UAE|United Arab Emirates|Qatar|Kuwait|Iran|Iraq|الأردن|مصر|السعودية|الإمارات'
const anywhere =
	'[Rr]emote|[Hh]ybrid|On-?site|Home office|Homeoffice|Worldwide|Remoto|Télétravail|удалённо|удаленно|远程|عن بعد'

const word = "\\p{Lu}[\\p{L}.’'-]*"
const city = `${word}(?:[ -](?:${word}|de|of|am|an|der|la|le|les|sur|upon|on|do|da|dos|del|di)){0,4}`
const area = `(?:${states}|${regions}|${countries})`
const zip = '(?:\\s*,?\\s*\\d{4,6}(?:-\\d{4})?)?'
const place = `${city},\\s*${area}${zip}(?:,?\\s*${area})?|(?:${anywhere})(?:\\s*[(,/-]\\s*[\\p{L} ,]{2,30}\\)?)?|${area}(?:,\\s*${area})?|Washington,? D\\.?C\\.?`

const whole = new RegExp(`^\\(?(?:${place})(?:\\s*(?:&|/|and)\\s*(?:${place}))?\\)?$`, 'u')
const atEnd = new RegExp(
	`(?:\\s[-–—|•·]\\s|,\\s*|\\s\\(|\\s{2,}|\\bin\\s)((?:${city},\\s*)?(?:${area}|${anywhere})${zip}(?:,\\s*${area})?)\\)?$`,
	'u'
)

const deep = new RegExp(`^(?:${city},\\s*){2,3}${area}${zip}$`, 'u')

/** The whole text is a place, as far as its form or a country or state in it tells. */
export function isPlace(text: string): boolean {
	return isCity(text) || (whole.test(text.trim()) && !isNamed(text))
}

/** District, city and country; or a firm, its city and country: only what stands around it tells. */
export function isDeepPlace(text: string): boolean {
	return deep.test(text.trim()) && !isNamed(text)
}

function isNamed(text: string): boolean {
	const [first = '', ...rest] = text.split(',')
	if (isJobTitle(first) || isOrganization(first) || isSchool(first) || isDegree(first)) return true
	return rest.some(isSchool)
}

/** Splits "Acme Ltd, Leeds, UK" into what it names and where that is; `null` when no place ends it. */
export function splitPlace(text: string): { rest: string; place: string } | null {
	const match = text.match(atEnd)
	if (!match?.[1] || match.index === undefined || match.index === 0) return null
	const place = match[1].trim()
	const named = isNamed(place) ? place.indexOf(',') + 1 : 0
	if (named === 0) return { rest: text.slice(0, match.index).trim(), place }
	const rest = place.slice(named).trim()
	return { rest: text.slice(0, text.lastIndexOf(rest)).replace(/[\s,]+$/, ''), place: rest }
}

/** One to four capitalised words, perhaps with a comma: what a place looks like when nothing names it. */
export function couldBePlace(text: string): boolean {
	return (
		new RegExp(`^${city}(?:,\\s*${city}){0,2}$`, 'u').test(text.trim()) &&
		text.length < 45 &&
		!isNamed(text)
	)
}

const street =
	/(?<!\p{L})(?:street|road|avenue|lane|boulevard|blvd|drive|via|viale|piazza|corso|rue|calle|avenida|rua|ulica|ул\.?|улица|straat|gata|gatan)(?!\p{L})|\p{L}(?:straße|strasse|str\.|gasse|weg|straat)(?!\p{L})/iu

/** A street with its number, or a postcode of five digits with its town: where a firm sits, never its name. */
export function isAddress(text: string): boolean {
	if (!/\d/.test(text) || text.length > 90 || isNamed(text)) return false
	return street.test(text) || /(?<!\d)\d{5}\s+\p{Lu}\p{Ll}+$/u.test(text)
}
