import { isDateOnly } from './dates'
import { emailPattern } from './email'
import type { Found } from './found'
import type { Line } from './line'
import { urlPattern } from './links'

const phonePattern =
	/\(?(?:\+|00)?[\d٠-٩۰-۹(][\d٠-٩۰-۹\s()./*–—-]{6,}[\d٠-٩۰-۹*](?:(?:[\s.-]?[xX]{2,4})+(?![\p{L}\p{N}]))?/gu
/** Words that say a telephone number stands beside them. */
export const phoneLabel =
	/(?<!\p{L})(?:phone|tel|telefon\p{L}*|téléphone|teléfono|telefone|telefoon|mobile?|handy|cell|móvil|celular|cellulare|gsm|тел(?:ефон)?|电话|手机|電話|手機|携帯|연락처|휴대폰|هاتف|جوال|موبايل|تلفن|טלפון|נייד|điện thoại|sđt|cep)(?!\p{L})/iu
/** A North American number behind something else, such as a postal code. */
const northAmerican = /^\d{4,6}\s+(\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4})$/

/** The number most like a telephone: with a country code, with an area code in brackets, then any other. */
export function findPhone(lines: Line[]): Found | null {
	const found = lines.flatMap((line) =>
		phonesOf(line).map((text) => ({ text, spans: line.spans, confidence: 0.95 }))
	)
	const rank = ({ text }: Found) => (/^\(?(?:\+|00)/.test(text) ? 2 : text.startsWith('(') ? 1 : 0)
	return found.reduce<Found | null>((a, b) => (!a || rank(b) > rank(a) ? b : a), null)
}

function phonesOf(line: Line): string[] {
	return line.cells.flatMap((cell) =>
		[...withoutLinks(cell.text).matchAll(phonePattern)].flatMap((match) => {
			const text = match[0].trim().replace(northAmerican, '$1')
			const digits = text.match(/[\d٠-٩۰-۹*xX]/g)?.length ?? 0
			if (
				digits < 7 ||
				digits > 16 ||
				isDateOnly(text) ||
				/\/.*[–-].*\//.test(text) ||
				/^\d{1,7}$/.test(text)
			)
				return []
			return [text.startsWith('(') && !text.includes(')') ? text.slice(1) : text]
		})
	)
}

/** Numbers in addresses of the web are no telephone numbers. */
function withoutLinks(text: string): string {
	return text.replace(urlPattern, ' | ').replace(emailPattern, ' | ')
}
