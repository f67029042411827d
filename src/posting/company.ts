const word = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*"
const name = `${word}(?: (?:${word}|of|and|&|for|de|do|der|für|the)){0,5}`
const legalForm =
	'(?:Inc\\.?|LLC|L\\.L\\.C\\.|LLP|Ltd\\.?|Limited|PLC|Corp\\.?|Corporation|GmbH(?: & Co\\. KG)?|AG|SE|KG|e\\.V\\.|SARL|SAS|S\\.A\\.?|S\\.L\\.?|S\\.p\\.A\\.|B\\.V\\.|Oy|AB|ApS|Pty Ltd)'
const institution =
	'(?:Hospital|Clinic|University|College|Institute|School|Schools|School District|Academy|Ministry|Department|Agency|Council|Bank|Museum|Library|Foundation|Medical Center|Medical Centre|Health System|Hotel|Restaurant|Klinikum|Krankenhaus|Universität|Hochschule|Stiftung)'

/** Ways in which a posting names who writes it, the surest first. */
const sentences = [
	/^\W*About ((?!the\b|this\b|you\b|us\b|our\b|me\b|your\b)\p{Lu}[\p{L}\p{N}&.' -]{1,40})\W*$/imu,
	/(?:株式会社|有限会社|\(주\)|주식회사|شركة|مؤسسة|مستشفى)[ ]?([\p{L}\p{N}]{2,20})/u,
	/([\p{L}\p{N}]{2,20}(?:股份有限公司|有限责任公司|有限公司|集团|株式会社))/u,
	/(?:компани[яию]|ООО|ПАО|АО|фирма|банк)\s*[«"“]([^»"”\n]{2,40})[»"”]/iu,
	new RegExp(
		`(?:^|[.!?\\n]\\s*)(?:Die |Das |Der |La société |La |Le |L['’]|El )?(${name}) (?:sucht|suchen|recherche|recrute|busca|contrata|procura|seeks|söker|zoekt|cerca|szuka|poszukuje|ищет|приглашает|шукає)(?!\\p{L})`,
		'u'
	),
	new RegExp(
		`(?:^|[.!?\\n]\\s*)(?:The )?(${name}) (?:is|are) (?:currently |now |actively )?(?:hiring|looking for|seeking|recruiting|searching for)\\b`,
		'u'
	),
	new RegExp(
		`\\b[Aa]s (?:an?|our|the) [^.,\\n]{3,60} (?:at|in|with|for) (?:the )?(${name}),? you`,
		'u'
	),
	new RegExp(`\\b(?:[Jj]oin|[Aa]t) (${name}),? (?:we|you|as|our|is)\\b`, 'u'),
	new RegExp(
		`(?:^|\\n)(?:The )?(${name}) is (?:a|an|the|one of) [^.\\n]{0,80}\\b(?:company|organi[sz]ation|agency|firm|leader|provider|startup|practice|employer|corporation|hospital|school|manufacturer|supplier|charity|network|platform)\\b`,
		'u'
	),
	new RegExp(
		`(?:^|\\n)(${name}) (?:moves|builds|makes|helps|lets|runs|operates|offers|provides|designs|develops|sells|serves|connects|has (?:been|kept|built|served))\\b`,
		'u'
	),
	new RegExp(
		`(?:^|[.!?\\n]\\s*)(${name}) (?:is (?:an equal|committed to)|does not discriminate)\\b`,
		'u'
	),
	new RegExp(`\\b(?:bei der|bei|chez|для|en la empresa|na empresa) (${name})`, 'u'),
	new RegExp(`(?<![\\p{L}])((?:${word} ){1,4}${legalForm})(?![\\p{L}])`, 'u'),
	/\b(?:aqui|aquí) (?:no|na|en) (\p{L}[\p{L}\p{N}.-]{2,30})(?=[\s!,.])/u,
	new RegExp(
		`\\b(?:with|at|by|in|for) (?:the )?((?:${word} (?:of |and )?){2,5})\\(\\p{Lu}{2,6}\\)`,
		'u'
	),
	new RegExp(
		`\\b(?:at|with|for|join) (?:the )?((?:University of ${word}(?: ${word})?)|(?:(?:${word} ){1,4}${institution}(?:, ${word}(?: ${word}){1,3})?))`,
		'u'
	)
]

const noCompany =
	/^(?:We|You|This|The|It|Our|They|He|She|What|Who|Is|Are|There|If|As|At|All|Your|Wir|Du|Sie|Ihr|Nous|Vous|Il|Se|Como|Para|Monday|Remote|Hybrid|Job|Role|Position|Company|Team|Department|About)$|\b(?:Act|Program|Law|Plan|Certification|Certificate|Degree|Role|Position|Manager|Developer|Engineer|Candidate|Team|Requirements|Standards?)$/i

/** Mail services and job boards: their domains name no employer. */
const publicDomains =
	/^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|web|mail|yandex|proton|protonmail|aol|qq|163|126|naver|example|greenhouse|lever|workday|myworkdayjobs|linkedin|indeed|glassdoor|usajobs|stepstone|smartrecruiters|recruitee|personio|bamboohr|governmentjobs)$/i

/** Who writes the posting, as its sentences, a legal form or the address to apply at tell; `''` where none does. */
export function companyInText(text: string): string {
	for (const pattern of sentences) {
		const found = pattern.exec(text)?.[1]?.trim().replace(/[,.]$/, '')
		if (found && found.length > 1 && !noCompany.test(found)) return found
	}
	return byAddress(text)
}

/** `jobs@acme-foods.com`: the name as the text writes it elsewhere, else as the domain does. */
function byAddress(text: string): string {
	const host = /[\w.+-]{1,60}@((?:[\w-]{1,40}\.){1,4}[a-z]{2,8})\b/i.exec(text)?.[1]
	const labels = host?.split('.').slice(0, -1) ?? []
	if (/^(?:co|com|org|ac|gov)$/i.test(labels.at(-1) ?? '')) labels.pop()
	const label = labels.at(-1) ?? ''
	if (label.length < 3 || publicDomains.test(label)) return ''
	const loose = label.replace(/[-_]/g, '').split('').join("[ &'’-]?")
	const written = new RegExp(`(?<![\\p{L}@.])${loose}(?![\\p{L}@.])`, 'iu').exec(text)?.[0]
	if (written) return written
	return label
		.split(/[-_]/)
		.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
		.join(' ')
}
