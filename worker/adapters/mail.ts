import type { Mail } from '../../src/mail/letter'
import { openDb } from '../db/client'
import { insertMail } from '../db/mailbox'
import { readSettings } from '../env'
import { newId } from '../id'

/**
 * Sends one message, or in development keeps it in the mailbox table. Throws when the
 * mail service does not take it.
 */
export async function sendMail(env: Env, mail: Mail): Promise<void> {
	const { ENVIRONMENT, MAIL_FROM } = readSettings(env)
	if (ENVIRONMENT === 'development')
		return insertMail(openDb(env.DB), newId('mail'), mail, new Date())
	await env.MAIL.send({ from: sender(MAIL_FROM), ...mail })
}

/** `Name <address>`, or an address alone. */
function sender(from: string): { name: string; email: string } | string {
	const [, name, email] = /^(.*?)\s*<([^<>]+)>$/.exec(from) ?? []
	return name && email ? { name, email } : from
}
