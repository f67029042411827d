import type { Token } from '../english/concepts'
import type { Source } from './source'

/**
 * Whom and what everybody of an occupation works with: naming them says nothing that the title
 * has not said. Occupations as they stand in titles, then the nouns in the plain form.
 */
const trades: [title: RegExp, nouns: RegExp][] = [
	[
		/\b(?:nurs\w+|rn|lpn|midwi\w+|paramedic|physician|doctor|therapist|caregiver|carer|care assistant|healthcare assistant)\b/i,
		/^(?:patient|unit|ward|bedside|shift)s?$/i
	],
	[
		/\b(?:teach\w+|tutor|lecturer|instructor|professor|educator)\b/i,
		/^(?:students?|pupils?|class(?:es)?|classrooms?|lessons?|school|department|departmental)$/i
	],
	[
		/\b(?:hotel|recepti\w+|concierge|front (?:desk|office)|housekeep\w+|night audit\w*)\b/i,
		/^(?:guests?|rooms?|hotel|stays?|front|desk)$/i
	],
	[
		/\b(?:wait(?:er|ress|staff)|server|bartender|barista|restaurant)\b/i,
		/^(?:guests?|customers?|tables?|dining|orders?)$/i
	],
	[
		/\b(?:shop|store|retail|sales|cashier|customer service|call cent\w+)\b/i,
		/^(?:customers?|stores?|shops?|products?)$/i
	],
	[
		/\b(?:cook|chef|kitchen|baker|sous)\b/i,
		/^(?:kitchens?|dish(?:es)?|stations?|food|cooks?|menus?)$/i
	],
	[
		/\b(?:developer|programmer|software|backend|back-end|frontend|front-end|full-?stack|devops|sre)\b/i,
		/^(?:code|systems?|services?|software|applications?|features?)$/i
	],
	[/\bmechanic\b/i, /^(?:vehicles?|cars?|engines?)$/i],
	[/\b(?:hairdresser|barber|stylist)\b/i, /^(?:hair|clients?)$/i],
	[/\b(?:optic\w+|optometr\w+|dental|hygienist|radiographer|clinic)\b/i, /^patients?$/i],
	[/\bpharmac\w+\b/i, /^(?:prescriptions?|medications?|patients?)$/i],
	[/\b(?:dispatch\w+|freight|logistics)\b/i, /^(?:loads?|freight|carriers?|drivers?|shipments?)$/i],
	[/\bdriver\b/i, /^(?:vehicles?|routes?)$/i],
	[/\b(?:security|guard)\b/i, /^(?:sites?|premises)$/i],
	[/\b(?:librar\w+)\b/i, /^(?:books?|readers?|library)$/i],
	[/\b(?:childcare|nursery|kindergarten|nanny)\b/i, /^(?:child|children)$/i],
	[/\b(?:recruit\w+|hr|human resources|personnel)\b/i, /^(?:candidates?|employees?|staff)$/i],
	[/\b(?:warehouse|forklift|logistics|picker|depot)\b/i, /^(?:warehouse|stock|goods|orders?)$/i],
	[
		/\b(?:account\w*|bookkeep\w+|audit\w*|payroll|controller)\b/i,
		/^(?:accounts?|ledgers?|entries|books)$/i
	],
	[/\b(?:analyst|analytics|data|bi)\b/i, /^(?:data|reports?|reporting|dashboards?)$/i],
	[/\b(?:design\w*|illustrator|artist)\b/i, /^(?:designs?|layouts?|artwork|visuals?)$/i],
	[/\b(?:engineer\w*|surveyor|draft\w+)\b/i, /^(?:sites?|drawings?)$/i]
]

/** Whether a word is of the occupation that the entry's title or the person's headline names. */
export function isOfTrade({ text }: Token, { head, all }: Source): boolean {
	return trades.some(
		([title, nouns]) =>
			nouns.test(text) && [...head, all.lines[0]?.text ?? ''].some((words) => title.test(words))
	)
}
