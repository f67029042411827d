import { type Asked, at } from './asked'
import type { Call, Outcome, Refused, Rule, Script, Seen } from './outcome'

/** How many of the last requests are kept. */
const KEPT = 200

/** What one test, or one bench, set up for itself and saw. */
export type Scope = {
	script: Script
	set: (script: Script) => void
	/** What becomes of this request; each outcome of a rule is used once. */
	next: (asked: Asked) => Outcome
	note: (call: Call) => void
	seen: () => Seen
}

export function openScope(): Scope {
	const scope: Scope = {
		script: {},
		set(script) {
			scope.script = { ...script, rules: script.rules?.map(copied) }
		},
		next(asked) {
			const refused = scope.script.refuses?.find((part) => holds(asked, part))
			if (refused) return refusal(refused)
			const rule = scope.script.rules?.find((rule) => isFor(rule, asked))
			return rule?.outcomes.shift() ?? rule?.always ?? 'answer'
		},
		note(call) {
			count++
			calls.push(call)
			if (calls.length > KEPT) calls.shift()
		},
		seen: () => ({ count, calls })
	}
	let count = 0
	const calls: Call[] = []
	return scope
}

function copied(rule: Rule): Rule {
	return { ...rule, outcomes: [...rule.outcomes] }
}

function isFor({ key, model, outcomes, always }: Rule, asked: Asked): boolean {
	if (key !== undefined && key !== asked.key) return false
	if (model !== undefined && model !== asked.model) return false
	return outcomes.length > 0 || always !== undefined
}

function holds({ body }: Asked, { path, value }: Refused): boolean {
	const given = at(body, path)
	return given !== undefined && (value === undefined || given === value)
}

function refusal({ path, status = 400, message }: Refused): Outcome {
	return {
		status,
		message: message ?? `Unsupported parameter: '${path}' is not supported with this model.`,
		type: 'invalid_request_error',
		...(message === undefined && { param: path })
	}
}
