import { kept } from '../english/kept'

/** How notes are written, and how the same is said in words that the checks know; tried in order. */
const notations: [note: RegExp, said: string | ((...parts: string[]) => string)][] = [
	[/\b([ap])\.\s?m\.?(?!\p{L})/giu, '$1m'],
	[
		/(?<![\d.,:])(\d{1,2}(?::\d\d)?)\s?([-–]|to)\s?(\d{1,2}(?::\d\d)?)\s?([ap]m)\b/gi,
		'$1$4 $2 $3$4'
	],
	[
		/\b(?:24\s?\/\s?7|(?:a?round|round) the clock|24 hours a day,? (?:7|seven) days a week)(?![\p{L}\d])/giu,
		'day and night 24/7'
	],
	[/(?<![-=<])>\s?(?=[\d$€£~])/g, 'over '],
	[/≥\s?/g, 'at least '],
	[/<\s?(?=[\d$€£])/g, 'under '],
	[/≤\s?/g, 'up to '],
	[/\bmin\.\s?(?=\d)|\ba minimum of\b/gi, 'at least '],
	[/\bmax\.\s?(?=\d)|\ba maximum of\b/gi, 'up to '],
	[
		/(?<!\d)((?:19|20)\d\d)\s?([/–-])\s?(\d\d)(?![\d/–-])/g,
		(whole, year = '', sign = '', end = '') =>
			Number(end) > Number(year.slice(2)) ? `${year}${sign}${year.slice(0, 2)}${end}` : whole
	],
	[
		/\b(levels?|types?|grades?|stages?|class|phases?|tiers?|parts?|units?|category|cat|division)\s(I{1,3}|IV|V|VI)(?![\p{L}.])/giu,
		(_, name = '', number = '') => `${name} ${roman.indexOf(number.toUpperCase()) + 1}`
	],
	[
		/(?<=\b(?:levels?|types?|grades?|stages?|class|phases?|tiers?|parts?|units?) \d(?:,| and| to|\s?[-–/])\s?)(I{1,3}|IV|V|VI)(?![\p{L}.])/giu,
		(_, number = '') => `${roman.indexOf(number.toUpperCase()) + 1}`
	],
	[/(?<![\d.,])\.(?=\d)/g, '0.'],
	[/(?<=\d)\s?(?:″|"|in\.)(?=[\s,;)]|$)/g, ' inch'],
	[/(?<=\d\.\d+)\s?in(?=\s(?:on|for|of|to|tolerances?)\b|[,;)]|$)/g, ' inch'],
	[/(?<=\d)\s?(?:°|deg(?:rees)?)?\s?([CF])(?![\p{L}\d+#/])/gu, ' °$1'],
	[/\bM\s?[-–]\s?F\b/g, 'Monday to Friday'],
	[/(?<=\d)½/g, '.5'],
	[/½/g, 'half'],
	[/¼/g, 'a quarter'],
	[/¾/g, 'three quarters'],
	[/(?<=\d)\s?pct\b/gi, '%'],
	[/\b(ca|approx|no|nr)\.(?=\d)/gi, '$1. '],
	[/(?<![\d/.])1\/2(?![\d/])/g, 'half'],
	[/(?<![\d/.])1\/3(?![\d/])/g, 'a third'],
	[/(?<![\d/.])2\/3(?![\d/])/g, 'two thirds'],
	[/(?<![\d/.])1\/4(?![\d/])/g, 'a quarter'],
	[/(?<![\d/.])3\/4(?![\d/])/g, 'three quarters'],
	[
		/(?<![\d/-])(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?!\d)/g,
		(_, month = '', year = '') => `${monthAt(month)} ${year}`
	],
	[/\b(kg|km|lbs?)\s(\d[\d.,]*)(?!\s?(?:kg|km|lbs?)\b)/g, '$2 $1'],
	[/(?<![\p{L}\d])x(\d{1,2})(?![\p{L}\d])/gu, '$1x'],
	[/(?<=\dh? (?:->|→|to) \d+)m\b/g, ' min'],
	[/\bsquare[- ]f(?:oo|ee)t\b|\bsq\.? f(?:oo|ee)t\b/gi, 'sq ft'],
	[/\bppl\b|\bpax\b/gi, 'people'],
	[/\b(?:two|2)-weekly\b/gi, 'fortnightly'],
	[/\bin line with\b/gi, 'following'],
	[/(?<=\b(?:from|at|until|till) \d{1,2})\.(?=\d\d(?![\d%]))/g, ':'],
	[/\b(pre|post)-?op\b/gi, '$1-operative'],
	[/\bhalf[- ]hour\b/gi, '30 minutes'],
	[/(?<![\p{L}.])c\.\s?(?=\d)/gu, 'about '],
	[/\breqs?\/s\b|\breqs?(?= per second)/gi, 'requests per second'],
	[/(?<=\d) ?A(?=$|[,;.)]| (?:supply|fuse|breaker|panel|board|circuit|socket|main)s?\b)/g, ' amps'],
	[/\bannual (?=leave\b)/gi, ''],
	[/\byear[- ](?:on|over)[- ]year\b/gi, 'YoY'],
	[
		/\bunder-?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})s\b/gi,
		'under $1'
	],
	[/(?<=\b\d{1,2})\.(?=[0-5]\d (?:to|until|till) \d{1,2}(?:[.:]\d\d)?(?:$|[,;.)]))/g, ':'],
	[/(?<=\d(?:k|m|bn)?)\s?[-–]\s?(?=[$€£])/g, ' to '],
	[
		/\bin an? (?=(?:typical|normal|usual|average|busy|quiet) (?:day|week|month|year|shift|season|hour)\b)/gi,
		'a '
	],
	[/\bhalf[- ]yearly\b/gi, 'every six months'],
	[/\b(two|three|four|six|eight|twelve|\d{1,2})-hourly\b/gi, 'every $1 hours'],
	[/\b(\d{1,2})k(?= (?:run|race|walk|loop|jog)\b)/gi, '$1 km'],
	[/(?<=\d)\s?wpm\b|\bwpm\b/gi, ' words per minute'],
	[/\bsub-(?=\d)/gi, 'under '],
	[/\b(?:a|one) year and a half\b|\bone and a half years\b/gi, '18 months'],
	[/(?<=\d\s?)t\/ha\b/g, ' tonnes per hectare'],
	[/(?<=\d\s?)km\/h\b/g, ' km per hour'],
	[/\bavg\.?(?![\p{L}])/giu, 'average'],
	[/\btix\b/gi, 'tickets'],
	[/\baccts\b/gi, 'accounts'],
	[/\bappts\b/gi, 'appointments'],
	[/\bsmth\b/gi, 'something'],
	[/\bw\/o\b/gi, 'without'],
	[/\bw\/\s?(?=[\p{L}\d])/giu, 'with '],
	[/\bb\/w\b/gi, 'between'],
	[/\bincl\.?(?=\s)/gi, 'including'],
	[/\bresp\.? for\b/gi, 'responsible for'],
	[/(?<=\s)&(?=\s)/g, 'and'],
	[/(?<=\s)@(?=\s)/g, 'at'],
	[/\b(Mon|Fri|Sun)(?![\p{L}.'])/gu, '$1day'],
	[/\bTues?(?![\p{L}.'])/gu, 'Tuesday'],
	[/\bWed(?![\p{L}.'])/gu, 'Wednesday'],
	[/\bThu(?:rs?)?(?![\p{L}.'])/gu, 'Thursday'],
	[/\bSat(?![\p{L}.'])(?! (?:in|on|with|at|for|as|through|next|the)\b)/gu, 'Saturday']
]

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI']

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
]

function monthAt(number: string): string {
	return months[Number(number) - 1] ?? ''
}

const noted =
	/[<>≥≤&@/½¼¾″"°]|(?<!\d)\.\d|\d\s?(?:in\b|[CF]\b)|M\s?[-–]\s?F|\b(?:(?:19|20)\d\d\s?[–-]\s?\d\d|I{1,3}|I?VI?|ca\.|c\.\s?\d+|approx\.|n[or]\.|\d+ ?pct|[ap]\.\s?m|\d+\s?[ap]m|min\.|max\.|m(?:in|ax)imum of|the clock|hours a day|x\d|t\/ha|km\/h|kg|km|lbs?|ppl|pax|avg|tix|accts|appts|smth|incl|resp|reqs?\/s|reqs? per|\d ?A|leave|year|under-?\p{L}+s|under-?\d+s|\d+\.\d\d (?:to|until|till)|\d\w* ?[-–] ?[$€£]|typical|normal|usual|average|busy|quiet|\p{L}+[- ]hourly|\d+[- ]hourly|\d+k|\d*wpm|sub-\d+|year and a half|half years|(?:pre|post)-?op|weekly|in line|half|(?:from|at|until|till) \d{1,2}|square|sq|Mon|Tue|Tues|Wed|Thu|Thurs?|Fri|Sat|Sun)\b|\d+m\b/iu

/** A text with what is noted shortly said in words: `<2%` is "under 2%", `w/` is "with", `07/2019` is "July 2019". */
export const spelledOut = kept((text) => (noted.test(text) ? withoutNotes(text) : text))

function withoutNotes(text: string): string {
	return notations.reduce(
		(words, [note, said]) =>
			typeof said === 'string' ? words.replace(note, said) : words.replace(note, said),
		text
	)
}
