import type { FailureBody } from '../src/failure'
import type { Failure, FailureCode, ParseFailureReason } from '../src/result'

/** What the outside sees of each failure: HTTP status, and words that say what to do next. */
export const failureTable = {
	invalid_input: {
		status: 400,
		message: 'Some of this is not as it must be. Check the marked fields.'
	},
	not_authenticated: { status: 401, message: 'Log in to go on.' },
	not_verified: {
		status: 403,
		message: 'Confirm your e-mail address first. We can send the message again.'
	},
	account_locked: {
		status: 423,
		message: 'Too many wrong passwords. Wait 15 minutes, or reset your password.'
	},
	not_found: { status: 404, message: 'There is nothing here, or it is not yours.' },
	conflict: { status: 409, message: 'This has changed in the meantime. Reload and try again.' },
	rate_limited: { status: 429, message: 'That was too often. Wait a moment and try again.' },
	insufficient_credits: {
		status: 402,
		message: 'You have no credits left. Add some under Billing.'
	},
	parse_not_ready: {
		status: 409,
		message: 'This resume has not been read yet. Wait until it is, then try again.'
	},
	unsupported_format: { status: 415, message: 'Upload a PDF or a Word document (DOCX).' },
	size_exceeded: { status: 413, message: 'This file is too large.' },
	parse_failed: { status: 422, message: 'We could not read this document.' },
	provider_timeout: {
		status: 504,
		message: 'The writing service took too long. Your selections are kept; try again.'
	},
	provider_throttled: {
		status: 503,
		message: 'The writing service is busy. Your selections are kept; try again in a minute.'
	},
	provider_unavailable: {
		status: 503,
		message: 'A service we need is not available. Your work is kept; try again in a minute.'
	},
	schema_validation_failed: {
		status: 502,
		message: 'The writing service gave an answer we could not use. Try again.'
	},
	queue_failed: {
		status: 503,
		message: 'We could not finish this job. Nothing is lost; try again.'
	},
	storage_error: {
		status: 503,
		message: 'We could not reach your file. Nothing is lost; try again.'
	},
	timed_out: {
		status: 504,
		message: 'This took too long and was stopped. Nothing is lost; try again.'
	},
	internal: { status: 500, message: 'Something broke on our side. Your work is kept; try again.' }
} as const satisfies Record<FailureCode, { status: number; message: string }>

/** What to do about a document that could not be read. */
export const parseFailureWords: Record<ParseFailureReason, string> = {
	encrypted: 'This file is locked with a password. Save a copy without one and upload that.',
	scanned:
		'This file is a scan: pages are pictures without text. Upload a version with text, such as the original Word file.',
	no_character_map:
		'The fonts of this file do not say which letters they show, so its text cannot be read or copied. Export the PDF again from the program that made it, or upload the Word file.',
	damaged: 'This file is damaged or cut off. Save it again and upload the new copy.',
	empty: 'This file holds no text. Upload the version that you send to employers.',
	too_complex:
		'This file is too large to read (more than 30 pages, or very dense). Upload a shorter version.'
}

/** The sentence for a failure: its own where it has one, else the table's. */
export function failureMessage(failure: Failure): string {
	if ('message' in failure && failure.message) return failure.message
	if (failure.code === 'parse_failed') return parseFailureWords[failure.reason]
	return failureTable[failure.code].message
}

/** The sentence for a code that was stored with a row, and its reason where it has one. */
export function storedFailureMessage(code: string, reason: string | null): string {
	if (code === 'parse_failed' && reason && reason in parseFailureWords) {
		return parseFailureWords[reason as ParseFailureReason]
	}
	return code in failureTable
		? failureTable[code as FailureCode].message
		: failureTable.internal.message
}

export function failureBodyOf(failure: Failure, requestId: string): FailureBody {
	return {
		code: failure.code,
		message: failureMessage(failure),
		requestId,
		...('fields' in failure && failure.fields ? { fields: failure.fields } : {}),
		...('reason' in failure ? { reason: failure.reason } : {})
	}
}
