import { desc, eq } from 'drizzle-orm'
import type { Mail } from '../../src/mail/letter'
import type { Db } from './client'
import { mailbox } from './schema'

export async function insertMail(db: Db, id: string, mail: Mail, now: Date): Promise<void> {
	const { to, ...rest } = mail
	await db.insert(mailbox).values({ id, recipient: to, ...rest, createdAt: now })
}

/** The newest hundred messages, of one recipient or of all. */
export async function listMails(db: Db, recipient: string | undefined) {
	return db
		.select()
		.from(mailbox)
		.where(recipient ? eq(mailbox.recipient, recipient) : undefined)
		.orderBy(desc(mailbox.createdAt), desc(mailbox.id))
		.limit(100)
}

export async function clearMails(db: Db): Promise<void> {
	await db.delete(mailbox)
}
