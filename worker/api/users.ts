import { Hono } from 'hono'
import { accountDeletionInput } from '../../src/account/input'
import { me, preferences, preferencesInput, profileInput } from '../../src/account/resource'
import { zipStream } from '../adapters/zip'
import { openDb } from '../db/client'
import { forgetDeadLettersOf, forgetOptimizationsOf } from '../db/deleted'
import { findPreferences, ownsPairing, savePreferences } from '../db/preference'
import { deleteUser, findUser, optimizationsAtWorkOf, updateProfile } from '../db/user'
import { cancelOptimization, drainOutbox, enqueue } from '../jobs/client'
import { allMyData } from './all-my-data'
import { inBackground } from './background'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { meResource } from './me-resource'
import { limit } from './middleware/limit'
import { clearSessionCookie, signedIn } from './middleware/session'
import { matchOwnPassword, notYourPassword, passwordTries } from './own-password'
import { refuse } from './refuse'
import { validate } from './validate'

const tag = 'Account'

/** The signed-in person: profile, preferences, all their data, and the way out. */
export const users = new Hono<ApiEnv>()
	.use(signedIn)
	.get(
		'/me',
		describe({ summary: 'My profile', tag, answers: { 200: me }, failures: ['not_authenticated'] }),
		async (c) => {
			const found = await findUser(openDb(c.env.DB), c.get('user').id)
			return found ? c.json(meResource(found), 200) : refuse(c, { code: 'not_authenticated' })
		}
	)
	.put(
		'/me',
		describe({
			summary: 'Change my profile',
			tag,
			answers: { 200: me },
			failures: ['invalid_input', 'not_authenticated']
		}),
		validate('json', profileInput),
		async (c) => {
			const profile = c.req.valid('json')
			const found = await updateProfile(openDb(c.env.DB), c.get('user').id, profile, new Date())
			return found ? c.json(meResource(found), 200) : refuse(c, { code: 'not_authenticated' })
		}
	)
	.get(
		'/me/preferences',
		describe({
			summary: 'What is remembered between visits',
			tag,
			answers: { 200: preferences },
			failures: ['not_authenticated']
		}),
		async (c) => c.json(await findPreferences(openDb(c.env.DB), c.get('user').id), 200)
	)
	.put(
		'/me/preferences',
		describe({
			summary: 'Change what is remembered',
			description: 'What is left out stays as it is.',
			tag,
			answers: { 200: preferences },
			failures: ['invalid_input', 'not_authenticated', 'not_found']
		}),
		validate('json', preferencesInput),
		async (c) => {
			const input = c.req.valid('json')
			const db = openDb(c.env.DB)
			const userId = c.get('user').id
			if (!(await ownsPairing(db, userId, input))) return refuse(c, { code: 'not_found' })
			await savePreferences(db, userId, input, new Date())
			return c.json(await findPreferences(db, userId), 200)
		}
	)
	.get(
		'/me/export',
		describe({
			summary: 'All my data as a zip archive',
			tag,
			answers: { 200: null },
			failures: ['not_authenticated', 'rate_limited']
		}),
		limit({ name: 'my-data', max: 5, windowSeconds: 3600, key: 'user' }),
		(c) => {
			const entries = allMyData(c.env, openDb(c.env.DB), c.get('user').id)
			return c.body(zipStream(entries), 200, {
				'Content-Type': 'application/zip',
				'Content-Disposition': 'attachment; filename="resumax-my-data.zip"',
				'Cache-Control': 'private, no-store'
			})
		}
	)
	.delete(
		'/me',
		describe({
			summary: 'Delete my account and everything in it',
			description: 'Needs the password. Rows go at once, files within minutes.',
			tag,
			answers: { 204: null },
			failures: ['invalid_input', 'not_authenticated', 'rate_limited']
		}),
		passwordTries,
		validate('json', accountDeletionInput),
		async (c) => {
			const { id } = c.get('user')
			const db = openDb(c.env.DB)
			if (!(await matchOwnPassword(db, id, c.req.valid('json').password)))
				return refuse(c, notYourPassword)
			const atWork = await optimizationsAtWorkOf(db, id)
			await db.batch([
				forgetOptimizationsOf(db, id, new Date()),
				forgetDeadLettersOf(db, id),
				deleteUser(db, id),
				enqueue(db, 'clean', id)
			])
			clearSessionCookie(c)
			inBackground('after_account_deletion_failed', async () => {
				for (const optimizationId of atWork) await cancelOptimization(c.env, optimizationId)
				await drainOutbox(c.env, db)
			})
			return c.body(null, 204)
		}
	)
