import { DrizzleQueryError } from 'drizzle-orm'
import type { FailureCode } from '../src/result'

/** Everything a log line may hold. There is no field for text of a person's documents. */
export type LogFields = {
	event: string
	requestId?: string
	userId?: string | undefined
	method?: string
	route?: string
	status?: number
	latencyMs?: number
	code?: FailureCode | undefined
	jobKind?: string
	subjectId?: string
	attempt?: number
	/** Name, message and stack of an unexpected error. */
	error?: { name: string; message: string; stack?: string | undefined }
}

/** Writes one JSON line; the platform's log collector reads them. */
export function log(level: 'info' | 'warn' | 'error', fields: LogFields): void {
	console[level](JSON.stringify({ level, at: new Date().toISOString(), ...fields }))
}

/** An error as it may be logged: a failed query by its cause, as its message lists what it was to store. */
export function errorFields(error: unknown): NonNullable<LogFields['error']> {
	if (error instanceof DrizzleQueryError) return errorFields(error.cause)
	return error instanceof Error
		? { name: error.name, message: error.message, stack: error.stack }
		: { name: 'NonError', message: String(error) }
}
