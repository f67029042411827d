import { Hono } from 'hono'
import { auth } from './auth'
import type { ApiEnv } from './context'
import { creditAccounts } from './credits'
import { engines } from './engine'
import { exports } from './exports'
import { jobDescriptions } from './job-descriptions'
import { mailboxes } from './mailbox'
import { session } from './middleware/session'
import { ops } from './ops'
import { optimize } from './optimize'
import { resumeRevisions } from './resume-revisions'
import { resumes } from './resumes'
import { uploads } from './uploads'
import { users } from './users'
import { versions } from './versions'

/** Version 1 of the API: a line per noun. */
export const v1 = new Hono<ApiEnv>()
	.use(session)
	.route('/auth', auth)
	.route('/users', users)
	.route('/dev/mailbox', mailboxes)
	.route('/resumes', resumes)
	.route('/resumes', resumeRevisions)
	.route('/uploads', uploads)
	.route('/job-descriptions', jobDescriptions)
	.route('/credits', creditAccounts)
	.route('/engine', engines)
	.route('/optimize', optimize)
	.route('/versions', versions)
	.route('/exports', exports)
	.route('/ops', ops)
