import { Hono } from 'hono'
import { me, preferences, preferencesInput, profileInput } from '../../src/account/resource'
import { openDb } from '../db/client'
import { findPreferences, ownsPairing, savePreferences } from '../db/preference'
import { findUser, updateProfile } from '../db/user'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { meResource } from './me-resource'
import { signedIn } from './middleware/session'
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
