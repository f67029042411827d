import { wordsOf } from './refused'
import type { Refusal } from './watch'

/**
 * A part of a request that some servers do not take: its forms in the order in which they are
 * tried, and how a server names it when it refuses.
 */
export type Term<Form> = { name: string; forms: readonly [Form, ...Form[]]; named: RegExp }

/** What was found out in this isolate: how many forms of a term a place has refused. */
const refusedForms = new Map<string, number>()

/** One call's terms with a place, which is a server and a model. */
export type Terms = {
	/** The first form of this term that the place has not refused yet. */
	form<Form>(term: Term<Form>): Form
	/** Whether the server refused one of the forms that were asked for, and there is another. */
	yield(refusal: Refusal): boolean
}

export function termsWith(place: string): Terms {
	const asked = new Map<string, { term: Term<unknown>; step: number }>()
	return {
		form(term) {
			const step = refusedForms.get(`${place} ${term.name}`) ?? 0
			asked.set(term.name, { term, step })
			const form = term.forms[step]
			return form === undefined ? term.forms[0] : form
		},
		yield(refusal) {
			if (![400, 404, 422, 501].includes(refusal.status)) return false
			const { all, about } = wordsOf(refusal)
			const meant = [...asked.values()].find(
				({ term, step }) => term.named.test(about ?? all) && step + 1 < term.forms.length
			)
			if (!meant) return false
			// Another call may have found out more in the meantime.
			const key = `${place} ${meant.term.name}`
			refusedForms.set(key, Math.max(meant.step + 1, refusedForms.get(key) ?? 0))
			return true
		}
	}
}
