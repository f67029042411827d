import { companyInText } from './company'
import { sectionOf } from './heading'
import { isPlaceName } from './place'
import { neededIn, placeInProse, titleInProse, titleLineIn } from './prose'
import { namesRole, withoutGenders } from './role'
import type { PostingMetadata } from './schema'

const place =
	/\b(remote|hybrid|on-?site|remoto|home office|híbrido|anywhere in)\b|^[\p{Lu}][\p{L}.' -]+,\s*(?:[A-Z]{2}\b|[\p{Lu}][\p{L} ]+$)|\b(area|county)\b|远程/iu

const labels = {
	title:
		/^(?:job title|title|position title|position|official title|vacancy|cargo|vaga|poste|intitulé du poste|puesto|role|stellenbezeichnung|职位名称|岗位|招聘岗位|職種|ポジション|포지션|직무|المسمى الوظيفي|الوظيفة|岗位名称|职位|должность|вакансия|stelle|posizione|posizione aperta|functie|vacature|stanowisko|pozisyon|ünvan|tuyển dụng|vị trí|vị trí tuyển dụng|tjänst|befattning|посада|вакансія)$/i,
	company:
		/^(?:company|company name|employer|organi[sz]ation|agency|empresa|unternehmen|firma|公司|公司名称|entreprise|employeur|arbeitgeber|компания|работодатель|会社名|企業名|회사|회사명|الشركة|azienda|bedrijf|werkgever|pracodawca|nazwa firmy|şirket|công ty|företag|arbetsgivare|компанія|роботодавець)$/i,
	location:
		/^(?:locations?|job location|work location|place of work|duty location|local|localização|ubicación|standort|einsatzort|lieu|arbeitsort|lieu de travail|lugar de trabajo|工作地点|地点|место работы|город|勤務地|근무지|الموقع|مكان العمل|المدينة|city|sede|sede di lavoro|luogo di lavoro|plaats|standplaats|locatie|lokalizacja|miejsce pracy|konum|lokasyon|şehir|địa điểm|địa điểm làm việc|nơi làm việc|ort|placeringsort|місто|місце роботи|ciudad|ville|cidade)$/i
}

const legalForm =
	/(?<!\p{L})(?:Inc|LLC|Ltd|Limited|PLC|Corp|g?GmbH|AG|KG|e\.V|SARL|SAS|S\.A|S\.L|S\.r\.l|S\.p\.A|B\.V|AB|Oy|LLP|Sp\. z o\.o|A\.Ş|TNHH)(?!\p{L})\.?/iu

const notTitle =
	/^(?:(?:job )?description|job details|details|overview|about|summary|status|posted|date posted|likes|terms|salary|basic information|job summary|職位|招聘)\b/i

/** Title, company and place as the posting states them; `''` where it does not. Proposals: the person may correct each. */
export function metadataOf(text: string): PostingMetadata {
	const lines = text
		.split('\n')
		.map((line) =>
			line
				.replace(/[*_#=]{1,}/g, ' ')
				.replace(/\s+/g, ' ')
				.trim()
		)
		.filter((line) => line !== '')
	const head = headOf(lines)
	return {
		title: withoutGenders(
			labelled(lines, 'title') ||
				head.title ||
				titleLineIn(lines) ||
				titleInText(text) ||
				titleInProse(text)
		),
		company:
			labelled(lines, 'company') || head.company || neededIn(text)?.company || companyInText(text),
		location:
			labelled(lines, 'location') ||
			head.location ||
			neededIn(text)?.place ||
			placeInText(lines) ||
			placeInProse(text)
	}
}

function labelled(lines: string[], field: keyof typeof labels): string {
	for (const [index, line] of lines.slice(0, 60).entries()) {
		const inline = /^[-•·]?\s*([^:：]{2,24})\s*[:：]\s*(.*)$/.exec(line)
		const name = inline?.[1] ?? line
		if (!labels[field].test(name.trim())) continue
		const stated =
			clean(inline ? (inline[2] ?? '') : '') || clean(inline ? '' : (lines[index + 1] ?? ''))
		const value = withoutLongAside(stated)
		if (
			value.length > 1 &&
			value.split(' ').length <= 9 &&
			!/[:：!?]$/.test(value) &&
			!labels[field].test(value)
		)
			return value
	}
	return ''
}

/** A long remark in brackets after the value ("(hybrid, two days a week …)") is not part of it. */
function withoutLongAside(value: string): string {
	return value.split(' ').length <= 9 ? value : value.replace(/\s*\([^()]*\)$/, '')
}

/** The first lines: `[Place] Title at Company`, `Title - Company - Place`, `Company - Place`, `Company, Place`. */
function headOf(lines: string[]): PostingMetadata {
	const found: PostingMetadata = { title: '', company: '', location: '' }
	const [first = '', ...rest] = lines.filter((line) => !notTitle.test(line)).slice(0, 4)
	if (isEmployer(first) && rest[0] && namesRole(rest[0]) && isHeadLine(rest[0])) {
		readFirst(rest[0], found)
		found.company ||= inOwnCase(first)
	} else if (isHeadLine(first) && !/^[^:：]{2,24}[:：]\s/.test(first)) readFirst(first, found)
	else if (isHeadLine(first) && namesRole(first)) found.title = clean(first)
	if (found.title === '') return found
	for (const line of rest) {
		if (sectionOf(line)) break
		readHeadLine(line, found)
	}
	return found
}

/** A line that is a name with a legal form, before the title. */
function isEmployer(line: string): boolean {
	return isHeadLine(line) && legalForm.test(line) && line.split(' ').length <= 7
}

/** "HARROWGATE LIFTS LTD" is no name for a letter: its words of more than three letters get small ones. */
function inOwnCase(name: string): string {
	if (/\p{Ll}/u.test(name)) return name
	return name.replace(
		/\p{Lu}{4,}|\bLTD\b|\bINC\b/gu,
		(word) => word.slice(0, 1) + word.slice(1).toLowerCase()
	)
}

function readFirst(line: string, found: PostingMetadata): void {
	const tagged = /^\[([^\]]{2,40})\]\s*(.+)$/.exec(line)
	const closing = /^(.+?)\s*\[([^\]]{2,40})\]$/.exec(tagged?.[2] ?? line)
	if (tagged?.[1]) found.location = tagged[1].trim()
	if (closing?.[2]) found.company = closing[2].trim()
	const words = closing?.[1] ?? tagged?.[2] ?? line
	const at = /^(.{3,60}?)\s+(?:at|@|na|no|bei|chez|en)\s+(\p{Lu}.{1,50})$/u.exec(words)
	const hires =
		/^(.{2,40}?)\s*(?:is hiring|is looking for|seeks|is seeking|诚聘|招聘|sucht|recherche|recrute|busca|contrata|ищет|приглашает)\s*(?:an?\s|our\s|its\s|eine?n?\s|une?\s|una?\s)?\s*(.{2,70})$/i.exec(
			words
		)
	if (hires?.[1] && hires[2]) {
		found.company ||= hires[1].trim()
		found.title = clean(hires[2]).split(/\s+薪/)[0] ?? ''
	} else if (at?.[1] && at[2] && namesRole(at[1])) {
		found.title = clean(at[1])
		found.company ||= clean(at[2])
	} else readParts(words, found)
}

/** Parts between dashes or bars: the one that names a role is the title. */
function readParts(line: string, found: PostingMetadata): void {
	const parts = line.split(/\s+[-–—|·]\s+/).map(clean)
	const title = parts.findIndex((part) => namesRole(part))
	if (parts.length === 1 || title === -1) {
		found.title = title === -1 && !looksLikeTitle(line) ? '' : clean(line)
		return
	}
	const others = parts.filter((_, index) => index !== title)
	found.location ||= others.find(isPlace) ?? ''
	const company = others.find((part) => part !== found.location && title > 0)
	if (company && parts.length > 2) found.location ||= others.find((part) => part !== company) ?? ''
	found.company ||= company ?? ''
	found.title = company || found.location ? (parts[title] ?? '') : clean(line)
	if (!company && parts.length === 2) readTrailer(parts, title, found)
}

/** `Title - Company` against `Title - Field of work`: only a legal form or a name with inner capitals tells. */
function readTrailer(parts: string[], title: number, found: PostingMetadata): void {
	const other = parts[1 - title] ?? ''
	if (/\b(Inc|LLC|Ltd|GmbH|AG|S\.A|LLP|Corp|Benefícios)\b/.test(other)) {
		found.company ||= other
		found.title = parts[title] ?? ''
	} else found.title = parts.join(' - ')
}

function readHeadLine(line: string, found: PostingMetadata): void {
	if (!isHeadLine(line) || /[:：]/.test(line)) return
	const split = /^(.{2,60}?)(?:\s+[-–—|·]\s+|,\s+|，)(.{2,60})$/.exec(line)
	if (isPlaceName(line) || (place.test(line) && !split)) found.location ||= clean(line)
	else if (/^[\p{Lu}][\p{L}.' ]+,\s*[A-Z]{2}\b/u.test(line) || /^(remote|hybrid)/i.test(line))
		found.location ||= clean(line)
	else if (split?.[1] && split[2] && (isPlace(split[2]) || /,\s*[A-Z]{2}$/.test(split[2]))) {
		found.company ||= clean(split[1])
		found.location ||= clean(split[2])
	} else if (split?.[1] && split[2] && isNameAndPlace(line, split[1], split[2])) {
		found.company ||= clean(split[1])
		found.location ||= clean(split[2])
	} else if (!split && /^\p{Lu}/u.test(line) && line.split(' ').length <= 5 && !namesRole(line))
		found.company ||= clean(line)
}

/** `Seniorenhaus Lindenau gGmbH, Kassel`, `De Wilgenhof – Zwolle`: a legal form or a dash parts a name from a short place. */
function isNameAndPlace(line: string, name: string, rest: string): boolean {
	const short = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}$/u.test(rest)
	const parted = legalForm.test(name) || /\s[-–—|·]\s/.test(line)
	return short && parted && !namesRole(name) && !namesRole(rest) && !sectionOf(rest)
}

function isPlace(text: string): boolean {
	return place.test(text) || isPlaceName(text)
}

function isHeadLine(line: string): boolean {
	return (
		line.length <= 110 &&
		(!/[.!?。！]$/.test(line) || /\b\p{Lu}\.$/u.test(line)) &&
		!/^[-•*·]/.test(line) &&
		!/[$€£]\s?\d/.test(line)
	)
}

function looksLikeTitle(line: string): boolean {
	return line.split(' ').length <= 8 && /^[\p{Lu}\p{Script=Han}]/u.test(line) && namesRole(line)
}

/** "The Data Analyst role …", "is hiring a Baker". */
function titleInText(text: string): string {
	const named =
		/\b[Tt]he ((?:\p{Lu}[\p{L}/&-]+ ){1,5})(?:role|position|job)\b/u.exec(text)?.[1] ??
		/\b(?:hiring|seeking|looking for|join us as|recruit) (?:an? |our |their )?((?:\p{Lu}[\p{L}/&-]+ ?){1,6})/u.exec(
			text
		)?.[1] ??
		''
	return namesRole(named) ? named.trim() : ''
}

function placeInText(lines: string[]): string {
	for (const line of lines.slice(0, 15)) {
		const found = /\b([A-Z][\p{L}.']+(?: [A-Z][\p{L}.']+){0,2},\s?[A-Z]{2})\b(?!\w)/u.exec(line)
		if (found?.[1]) return found[1]
	}
	const remote = lines.find((line) =>
		/\b(fully remote|100% remote|remote position|remote-first)\b|, remote\b/i.test(line)
	)
	return remote ? 'Remote' : ''
}

function clean(value: string): string {
	const text = value
		.replace(/(?:\s*<[A-Z_]+>)+\s*$/, '')
		.replace(/^[\s\-–—•·:：|,]+|[\s\-–—•·:：|,]+$/g, '')
	return /^<[^<>]*>/.test(text) ? '' : text
}
