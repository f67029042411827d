import { wordsOf } from '../english/words'
import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

const ranks = new Set(
	`senior principal staff chief head director vice president vp executive founder co-founder cofounder owner partner
	ceo cto cfo coo cio cmo ciso svp evp manager supervisor foreman leader chairman chairwoman chairperson dean`.split(
		/\s+/
	)
)

const roles = new Set(
	`engineer developer programmer analyst designer consultant scientist architect administrator specialist coordinator
	accountant auditor bookkeeper nurse physician teacher lecturer professor tutor researcher technician operator assistant
	associate advisor adviser attorney lawyer paralegal editor writer journalist recruiter strategist planner buyer
	controller treasurer trainer instructor chef cook cashier salesperson representative officer expert`.split(
		/\s+/
	)
)

/** A rank or role that the source does not name: refused about a person, uncertain inside a sentence. */
export function checkRoles(text: string, source: Source): Finding[] {
	return wordsOf(text).flatMap(({ text: word }): Finding[] => {
		const lower = word.toLowerCase()
		if (!ranks.has(lower) && !roles.has(lower)) return []
		if (wordsOf(source.own.lower).some((own) => singular(own.text) === singular(lower))) return []
		const why = `Your resume does not say “${word}” here.`
		return [source.scope === 'person' || ranks.has(lower) ? refuse(why) : doubt(why)]
	})
}

/** Not a stem: a manager is more than someone who managed. */
function singular(word: string): string {
	return word.replace(/(?<=[^s])s$/, '')
}
