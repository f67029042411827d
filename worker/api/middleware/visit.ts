import { AsyncLocalStorage } from 'node:async_hooks'
import type { findSessionByToken } from '../../db/session'

type Caller = Awaited<ReturnType<typeof findSessionByToken>>

/** What the API knows already while a page is made, whose loaders ask it several times at once. */
const visits = new AsyncLocalStorage<{ caller?: Promise<Caller> }>()

/** Runs what makes one page for one visitor. */
export function duringVisit<T>(make: () => T): T {
	return visits.run({}, make)
}

/** Who asks: looked up once in a visit, and again after `forgetCaller`. */
export function callerOfVisit(find: () => Promise<Caller>): Promise<Caller> {
	const visit = visits.getStore()
	if (!visit) return find()
	visit.caller ??= find()
	return visit.caller
}

/** After a change, which may have been one of the person or of the session. */
export function forgetCaller(): void {
	const visit = visits.getStore()
	if (visit) delete visit.caller
}
