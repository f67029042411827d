import { sql } from 'drizzle-orm'
import {
	type AnySQLiteColumn,
	check,
	foreignKey,
	index,
	integer,
	primaryKey,
	real,
	type SQLiteColumn,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core'
import { experienceLevels } from '../../src/account/resource'
import { creditKinds } from '../../src/credit/resource'
import { exportFormats, exportStatuses, templates } from '../../src/export/resource'
import { optimizationStatuses, strategies } from '../../src/optimization/schema'
import { resumeFormats, resumeStatuses } from '../../src/resume/resource'
import { jobKinds } from '../jobs/kinds'

const id = () => text().primaryKey()
const time = () => integer({ mode: 'timestamp_ms' })

/** A CHECK that holds a column to the values its type promises. */
function oneOf(name: string, column: SQLiteColumn, values: readonly string[]) {
	return check(name, sql`${column} IN ${sql.raw(`(${values.map((v) => `'${v}'`).join(', ')})`)}`)
}

// ── Accounts (columns as better-auth needs them) ────────────────────────────

export const user = sqliteTable(
	'user',
	{
		id: id(),
		name: text().notNull(),
		email: text().notNull(),
		emailVerified: integer({ mode: 'boolean' }).notNull().default(false),
		image: text(),
		targetRole: text().notNull().default(''),
		experienceLevel: text({ enum: experienceLevels }),
		createdAt: time().notNull(),
		updatedAt: time().notNull()
	},
	(t) => [
		// An address is somebody's once it was proven; until then any number may claim it
		// (docs/decisions/004-accounts-do-not-tell.md).
		uniqueIndex('user_proven_email').on(t.email).where(sql`email_verified = 1`),
		index('user_email').on(t.email),
		// The sweep looks for them every minute.
		index('user_unproven').on(t.emailVerified, t.createdAt),
		oneOf('user_experience_level', t.experienceLevel, experienceLevels)
	]
)

const userId = () =>
	text()
		.notNull()
		.references(() => user.id, { onDelete: 'cascade' })

export const session = sqliteTable(
	'session',
	{
		id: id(),
		userId: userId(),
		token: text().notNull().unique(),
		expiresAt: time().notNull(),
		ipAddress: text(),
		userAgent: text(),
		createdAt: time().notNull(),
		updatedAt: time().notNull()
	},
	(t) => [index('session_user').on(t.userId)]
)

export const account = sqliteTable(
	'account',
	{
		id: id(),
		userId: userId(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: time(),
		refreshTokenExpiresAt: time(),
		scope: text(),
		password: text(),
		createdAt: time().notNull(),
		updatedAt: time().notNull()
	},
	(t) => [index('account_user').on(t.userId)]
)

export const verification = sqliteTable(
	'verification',
	{
		id: id(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: time().notNull(),
		createdAt: time().notNull(),
		updatedAt: time().notNull()
	},
	(t) => [
		index('verification_identifier').on(t.identifier),
		index('verification_expires').on(t.expiresAt),
		index('verification_value').on(t.value)
	]
)

export const jwks = sqliteTable('jwks', {
	id: id(),
	publicKey: text().notNull(),
	privateKey: text().notNull(),
	alg: text(),
	crv: text(),
	createdAt: time().notNull(),
	expiresAt: time()
})

/** How often something was tried in a window; also the lock after wrong passwords. */
export const attempt = sqliteTable(
	'attempt',
	{
		/** What is counted and for whom, hashed: no address is kept in clear. */
		key: text().primaryKey(),
		count: integer().notNull(),
		windowStart: time().notNull(),
		lockedUntil: time()
	},
	(t) => [index('attempt_window').on(t.windowStart)]
)

/** Mails of a development server, shown at /dev/mailbox. Empty everywhere else. */
export const mailbox = sqliteTable(
	'mailbox',
	{
		id: id(),
		recipient: text().notNull(),
		subject: text().notNull(),
		text: text().notNull(),
		html: text().notNull(),
		createdAt: time().notNull()
	},
	(t) => [index('mailbox_created').on(t.createdAt)]
)

export const preference = sqliteTable('preference', {
	userId: userId().primaryKey(),
	lastResumeId: text().references(() => resume.id, { onDelete: 'set null' }),
	lastJobDescriptionId: text().references(() => jobDescription.id, { onDelete: 'set null' }),
	checklistDismissed: integer({ mode: 'boolean' }).notNull().default(false),
	/** Whether a model of a provider may write, where the operator configured one. */
	modelsAllowed: integer({ mode: 'boolean' }).notNull().default(true),
	updatedAt: time().notNull()
})

// ── Resumes and postings ────────────────────────────────────────────────────

export const resume = sqliteTable(
	'resume',
	{
		id: id(),
		userId: userId(),
		title: text().notNull(),
		fileName: text().notNull(),
		format: text({ enum: resumeFormats }).notNull(),
		size: integer().notNull(),
		status: text({ enum: resumeStatuses }).notNull().default('pending'),
		errorCode: text(),
		errorReason: text(),
		/** The upload ticket that is still good for one PUT. */
		ticketId: text(),
		/** Where the uploaded bytes are; null until they have arrived. */
		fileKey: text(),
		/** The revision that is shown and tailored; null until one was read. */
		masterId: text().references((): AnySQLiteColumn => master.id),
		attempt: integer().notNull().default(0),
		/** A worker that claimed the reading has until then; after it another may. */
		leaseUntil: time(),
		createdAt: time().notNull(),
		updatedAt: time().notNull(),
		deletedAt: time()
	},
	(t) => [
		index('resume_user').on(t.userId, t.id),
		index('resume_status_updated').on(t.status, t.updatedAt),
		// A reference needs one at its other end, or every deletion there goes through this table.
		index('resume_master').on(t.masterId),
		index('resume_deleted').on(t.deletedAt).where(sql`file_key IS NOT NULL`),
		oneOf('resume_format', t.format, resumeFormats),
		oneOf('resume_status', t.status, resumeStatuses),
		check(
			'resume_completed_has_master',
			sql`${t.status} <> 'completed' OR ${t.masterId} IS NOT NULL`
		)
	]
)

/** What was read of a resume. Never changed: a correction is a new revision. */
export const master = sqliteTable(
	'master',
	{
		id: id(),
		resumeId: text()
			.notNull()
			.references(() => resume.id, { onDelete: 'cascade' }),
		revision: integer().notNull(),
		/** `ReadResume` as JSON. */
		content: text().notNull(),
		createdAt: time().notNull()
	},
	(t) => [uniqueIndex('master_revision').on(t.resumeId, t.revision)]
)

export const jobDescription = sqliteTable(
	'job_description',
	{
		id: id(),
		userId: userId(),
		title: text().notNull(),
		company: text().notNull(),
		location: text().notNull(),
		source: text({ enum: ['paste', 'file'] }).notNull(),
		/** The uploaded file, where there was one. */
		fileKey: text(),
		/** The sanitized text; every range of the posting points into it. */
		text: text().notNull(),
		/** How much it was found to ask for when it was saved, for the warnings in lists. */
		requirementCount: integer().notNull().default(0),
		/** `Correction[]` as JSON: what the person says of the reading; null when they said nothing. */
		corrections: text(),
		/** Counts every save of them and of the text, so that a stale one is noticed. */
		correctionsRevision: integer().notNull().default(0),
		createdAt: time().notNull(),
		updatedAt: time().notNull(),
		deletedAt: time()
	},
	(t) => [
		index('job_description_user').on(t.userId, t.id),
		index('job_description_deleted').on(t.deletedAt).where(sql`file_key IS NOT NULL`),
		oneOf('job_description_source', t.source, ['paste', 'file']),
		check('job_description_title', sql`length(${t.title}) > 0`)
	]
)

// ── Optimizations, versions, exports ────────────────────────────────────────

export const optimization = sqliteTable(
	'optimization',
	{
		id: id(),
		userId: userId(),
		resumeId: text()
			.notNull()
			.references(() => resume.id, { onDelete: 'cascade' }),
		/** The revision it was made from. */
		masterId: text()
			.notNull()
			.references(() => master.id, { onDelete: 'cascade' }),
		jobDescriptionId: text()
			.notNull()
			.references(() => jobDescription.id, { onDelete: 'cascade' }),
		strategy: text({ enum: strategies }).notNull(),
		clientRequestId: text(),
		status: text({ enum: optimizationStatuses }).notNull().default('queued'),
		errorCode: text(),
		attempt: integer().notNull().default(1),
		retryOf: text(),
		/** Total of the untouched resume, for lists. */
		alignmentScore: real(),
		createdAt: time().notNull(),
		updatedAt: time().notNull(),
		completedAt: time(),
		/** Where the person uses us, when they asked for a message at the end; and when that was sent. */
		mailOrigin: text(),
		mailedAt: time(),
		/** Discarded: what it found goes then; the row stays, for what was counted on it. */
		deletedAt: time()
	},
	(t) => [
		foreignKey({ columns: [t.retryOf], foreignColumns: [t.id] }).onDelete('set null'),
		index('optimization_user').on(t.userId, t.id),
		index('optimization_status_updated').on(t.status, t.updatedAt),
		index('optimization_resume').on(t.resumeId),
		index('optimization_master').on(t.masterId),
		index('optimization_job_description').on(t.jobDescriptionId),
		index('optimization_retry').on(t.retryOf),
		// One at work per person and pair: a second request is answered with the first.
		uniqueIndex('optimization_active')
			.on(t.userId, t.resumeId, t.jobDescriptionId)
			.where(sql`status IN ('queued', 'processing', 'generating')`),
		uniqueIndex('optimization_client_request').on(t.userId, t.clientRequestId),
		oneOf('optimization_strategy', t.strategy, strategies),
		oneOf('optimization_status', t.status, optimizationStatuses)
	]
)

/** What an optimization found: apart from its row, so that lists stay light. */
export const optimizationResult = sqliteTable('optimization_result', {
	optimizationId: text()
		.primaryKey()
		.references(() => optimization.id, { onDelete: 'cascade' }),
	/** ISO date that open-ended jobs were counted to. */
	asOf: text().notNull(),
	/** `Posting` as it was read then, as JSON. */
	posting: text().notNull(),
	/** `Proposal` as JSON. */
	proposal: text().notNull()
})

/** One call of a model: what it was for, what it took and cost. No word of any document. */
export const modelCall = sqliteTable(
	'model_call',
	{
		id: id(),
		userId: userId(),
		optimizationId: text()
			.notNull()
			.references(() => optimization.id, { onDelete: 'cascade' }),
		/** `summary`, `gap`, or the part of the resume that was rewritten. */
		task: text().notNull(),
		/** Prompt template and its version, as `rewrite/1`. */
		template: text().notNull(),
		provider: text().notNull(),
		/** Which key, by its place in the configuration, as `openai:2`. */
		candidate: text().notNull(),
		model: text().notNull(),
		/** `answered`, or why not (a kind of `ModelFailure`). */
		outcome: text().notNull(),
		/** Answered from an earlier answer to the same request, at no cost. */
		cached: integer({ mode: 'boolean' }).notNull().default(false),
		inputTokens: integer().notNull(),
		outputTokens: integer().notNull(),
		/** Millionths of a US dollar; null where the operator did not state a price. */
		costMicros: integer(),
		milliseconds: integer().notNull(),
		/** Redacted prompt and answer, in storage; null where none was kept. */
		transcriptKey: text(),
		createdAt: time().notNull()
	},
	(t) => [
		index('model_call_optimization').on(t.optimizationId, t.createdAt),
		index('model_call_user').on(t.userId, t.createdAt),
		index('model_call_created').on(t.createdAt, t.costMicros)
	]
)

/**
 * What the calls of a day (UTC) had cost whose rows went with their optimization or person, added
 * up by a trigger (migration 0007): a day's limit holds whatever is deleted. Of no person.
 */
export const goneCost = sqliteTable('gone_cost', {
	/** Its midnight. */
	day: time().primaryKey(),
	/** Millionths of a US dollar. */
	costMicros: integer().notNull()
})

/**
 * The ledger. Two triggers of the database belong to it: no line may take a balance below zero,
 * and an optimization that fails gives back what it was charged, whichever way it failed.
 */
export const creditEntry = sqliteTable(
	'credit_entry',
	{
		id: integer().primaryKey({ autoIncrement: true }),
		userId: userId(),
		kind: text({ enum: creditKinds }).notNull(),
		amount: integer().notNull(),
		/** The optimization, or the account for its grant; it may be gone by now. */
		subjectId: text().notNull(),
		createdAt: time().notNull()
	},
	(t) => [
		index('credit_entry_user').on(t.userId, t.id),
		uniqueIndex('credit_entry_once').on(t.subjectId, t.kind),
		oneOf('credit_entry_kind', t.kind, creditKinds)
	]
)

/** An answer that was given to a request with an Idempotency-Key, for the same request again. */
export const answeredRequest = sqliteTable(
	'answered_request',
	{
		userId: userId(),
		key: text().notNull(),
		/** Hash of method, path and body: another request with the key is a mistake. */
		request: text().notNull(),
		/** Null while the first one is at work. */
		status: integer(),
		body: text(),
		createdAt: time().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.userId, t.key] }),
		index('answered_request_created').on(t.createdAt)
	]
)

/** The immutable result of accepting. */
export const version = sqliteTable(
	'version',
	{
		id: id(),
		userId: userId(),
		optimizationId: text()
			.notNull()
			.references(() => optimization.id, { onDelete: 'cascade' }),
		/** `Selection` as JSON. */
		selection: text().notNull(),
		/** The tailored `Resume` as JSON. */
		content: text().notNull(),
		/** `ChangedText[]` as JSON. */
		diff: text().notNull(),
		/** `Score` of the result as JSON. */
		score: text().notNull(),
		scoreBefore: real().notNull(),
		scoreTotal: real().notNull(),
		scored: integer({ mode: 'boolean' }).notNull(),
		acceptedCount: integer().notNull(),
		notes: text().notNull().default(''),
		createdAt: time().notNull(),
		deletedAt: time()
	},
	(t) => [
		index('version_user').on(t.userId, t.id),
		index('version_optimization').on(t.optimizationId, t.createdAt)
	]
)

export const exportFile = sqliteTable(
	'export_file',
	{
		id: id(),
		userId: userId(),
		versionId: text()
			.notNull()
			.references(() => version.id, { onDelete: 'cascade' }),
		format: text({ enum: exportFormats }).notNull(),
		template: text({ enum: templates }).notNull(),
		status: text({ enum: exportStatuses }).notNull().default('queued'),
		errorCode: text(),
		attempt: integer().notNull().default(0),
		leaseUntil: time(),
		fileKey: text(),
		fileName: text().notNull(),
		size: integer(),
		/** `ReadBack` as JSON: what a machine finds in the finished file. */
		readBack: text(),
		createdAt: time().notNull(),
		updatedAt: time().notNull()
	},
	(t) => [
		// One file per version, format and template: asking again finds it.
		uniqueIndex('export_file_version_format').on(t.versionId, t.format, t.template),
		index('export_file_user').on(t.userId),
		index('export_file_status_updated').on(t.status, t.updatedAt),
		oneOf('export_file_format', t.format, exportFormats),
		oneOf('export_file_template', t.template, templates),
		oneOf('export_file_status', t.status, exportStatuses),
		check('export_file_ready_has_file', sql`${t.status} <> 'ready' OR ${t.fileKey} IS NOT NULL`)
	]
)

// ── Jobs ────────────────────────────────────────────────────────────────────

/** Written in the same batch as the work itself; gone once the queue has taken it. */
export const outbox = sqliteTable(
	'outbox',
	{
		kind: text({ enum: jobKinds }).notNull(),
		/** Id of the resume, optimization, export … that the job is about. */
		subjectId: text().notNull(),
		createdAt: time().notNull(),
		/** Somebody is handing it to the queue until then; after it another may. */
		takenUntil: time()
	},
	(t) => [
		primaryKey({ columns: [t.kind, t.subjectId] }),
		index('outbox_created').on(t.createdAt),
		oneOf('outbox_kind', t.kind, jobKinds)
	]
)

/** A job that failed every time it was tried, kept until an operator has it tried again. */
export const deadLetter = sqliteTable(
	'dead_letter',
	{
		kind: text({ enum: jobKinds }).notNull(),
		subjectId: text().notNull(),
		/** How often it was delivered. */
		attempts: integer().notNull(),
		createdAt: time().notNull(),
		replayedAt: time()
	},
	(t) => [
		primaryKey({ columns: [t.kind, t.subjectId] }),
		index('dead_letter_created').on(t.createdAt)
	]
)

// ── Watching over it ────────────────────────────────────────────────────────

/**
 * A state that a job has left, written by triggers of the tables of jobs (migration 0005), so that
 * every way out of it is counted once. Of no person, and kept for a week.
 */
export const jobStep = sqliteTable(
	'job_step',
	{
		id: integer().primaryKey({ autoIncrement: true }),
		kind: text({ enum: ['parse', 'optimize', 'export'] }).notNull(),
		state: text({ enum: ['queued', 'processing', 'generating'] }).notNull(),
		next: text({
			enum: ['queued', 'processing', 'generating', 'completed', 'failed']
		}).notNull(),
		/** A `FailureCode` where the job failed. */
		code: text(),
		milliseconds: integer().notNull(),
		at: time().notNull()
	},
	(t) => [index('job_step_at').on(t.at), index('job_step_next').on(t.next, t.at)]
)

/** One bucket of one series, since the deployment began: what `/metrics` tells. */
export const metric = sqliteTable(
	'metric',
	{
		name: text().notNull(),
		/** The labels as a JSON object. */
		labels: text().notNull(),
		/** Upper bound in milliseconds (src/metric/bounds.ts); 0 is above all of them. */
		bucket: integer().notNull(),
		count: integer().notNull(),
		/** Milliseconds together. */
		total: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.name, t.labels, t.bucket] })]
)

/** When something last happened that somebody watches for: the sweep, the canary, a problem. */
export const mark = sqliteTable('mark', {
	name: text().primaryKey(),
	at: time().notNull(),
	count: integer().notNull().default(1),
	note: text().notNull().default('')
})
