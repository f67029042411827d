import { and, desc, eq, exists, gte, inArray, lt, ne, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { ProfileInput } from '../../src/account/resource'
import type { Db } from './client'
import { account, optimization, session, user, verification } from './schema'

const passwordProvider = 'credential'

export type Claim = { userId: string; emailVerified: boolean; passwordHash: string }

/**
 * Every account that claims this address, the proven one first, then the newest. Most
 * addresses have one; see docs/decisions/004-accounts-do-not-tell.md.
 */
export async function findClaims(db: Db, email: string): Promise<Claim[]> {
	const rows = await db
		.select({ userId: user.id, emailVerified: user.emailVerified, hash: account.password })
		.from(user)
		.innerJoin(account, and(eq(account.userId, user.id), eq(account.providerId, passwordProvider)))
		.where(eq(user.email, email))
		.orderBy(desc(user.emailVerified), desc(user.createdAt))
	return rows.flatMap(({ hash, ...row }) => (hash ? [{ ...row, passwordHash: hash }] : []))
}

type NewUser = { id: string; name: string; email: string; passwordHash: string }

/** A new account that nobody has proven to be theirs yet. */
export async function insertUser(db: Db, fresh: NewUser, now: Date): Promise<void> {
	const { passwordHash: password, ...row } = fresh
	const times = { createdAt: now, updatedAt: now }
	const id = row.id
	await db.batch([
		db.insert(user).values({ ...row, ...times }),
		db
			.insert(account)
			.values({ id, userId: id, accountId: id, providerId: passwordProvider, password, ...times })
	])
}

export async function findUser(db: Db, id: string) {
	const [found] = await db.select().from(user).where(eq(user.id, id))
	return found ?? null
}

/**
 * Gives the address to this account and deletes the others that claimed it, which can
 * hold nothing yet. False when the account is gone or another has proven the address.
 */
export async function proveAddress(db: Db, id: string, email: string, now: Date): Promise<boolean> {
	const other = alias(user, 'other')
	const provenElsewhere = db
		.select({ one: sql`1` })
		.from(other)
		.where(and(eq(other.email, email), eq(other.emailVerified, true), ne(other.id, id)))
	const provenHere = db
		.select({ one: sql`1` })
		.from(other)
		.where(and(eq(other.id, id), eq(other.emailVerified, true)))
	const [proven] = await db.batch([
		db
			.update(user)
			.set({ emailVerified: true, updatedAt: now })
			.where(and(eq(user.id, id), notExists(provenElsewhere)))
			.returning({ id: user.id }),
		db
			.delete(user)
			.where(
				and(
					eq(user.email, email),
					eq(user.emailVerified, false),
					ne(user.id, id),
					exists(provenHere)
				)
			)
	])
	return proven.length > 0
}

export async function findPasswordHash(db: Db, userId: string): Promise<string | null> {
	const [found] = await db
		.select({ hash: account.password })
		.from(account)
		.where(and(eq(account.userId, userId), eq(account.providerId, passwordProvider)))
	return found?.hash ?? null
}

/** A statement, so that it can be part of a batch. */
export function setPasswordHash(db: Db, userId: string, hash: string, now: Date) {
	return db
		.update(account)
		.set({ password: hash, updatedAt: now })
		.where(and(eq(account.userId, userId), eq(account.providerId, passwordProvider)))
}

/** A statement that makes every link and code of this person worthless. */
export function forgetProofs(db: Db, userId: string) {
	return db.delete(verification).where(or(eq(verification.value, userId), aboutNextAddress(userId)))
}

/** A statement that makes every link to a new address of this person worthless. */
export function forgetAddressChanges(db: Db, userId: string) {
	return db.delete(verification).where(aboutNextAddress(userId))
}

/** Their proofs hold the account and, behind a blank, the address; this range is on the index. */
function aboutNextAddress(userId: string) {
	return and(gte(verification.value, `${userId} `), lt(verification.value, `${userId}!`))
}

/**
 * Gives an account an address that was proven for it, and deletes the accounts that claimed it
 * without proof, which can hold nothing yet. False when it is proven to be another's, or the
 * account is gone.
 */
export async function takeAddress(db: Db, id: string, email: string, now: Date): Promise<boolean> {
	const other = alias(user, 'other')
	const others = db
		.select({ one: sql`1` })
		.from(other)
		.where(and(eq(other.email, email), eq(other.emailVerified, true), ne(other.id, id)))
	const own = db
		.select({ one: sql`1` })
		.from(other)
		.where(and(eq(other.id, id), eq(other.email, email), eq(other.emailVerified, true)))
	const [taken] = await db.batch([
		db
			.update(user)
			.set({ email, emailVerified: true, updatedAt: now })
			.where(and(eq(user.id, id), notExists(others)))
			.returning({ id: user.id }),
		db
			.delete(user)
			.where(
				and(eq(user.email, email), eq(user.emailVerified, false), ne(user.id, id), exists(own))
			),
		forgetProofs(db, id)
	])
	return taken.length > 0
}

/**
 * Sets a new password by a proof that came from the address: ends every session, and
 * the address is proven too.
 */
export async function resetPassword(
	db: Db,
	of: { id: string; email: string },
	hash: string,
	now: Date
) {
	await db.batch([
		setPasswordHash(db, of.id, hash, now),
		db.delete(session).where(eq(session.userId, of.id)),
		forgetProofs(db, of.id)
	])
	await proveAddress(db, of.id, of.email, now)
}

export async function updateProfile(db: Db, id: string, profile: ProfileInput, now: Date) {
	const [updated] = await db
		.update(user)
		.set({ ...profile, updatedAt: now })
		.where(eq(user.id, id))
		.returning()
	return updated ?? null
}

/** The statement that deletes an account; everything that points to it goes by cascade. */
export function deleteUser(db: Db, id: string) {
	return db.delete(user).where(eq(user.id, id))
}

/** Ids of this person's optimizations that have not ended. */
export async function optimizationsAtWorkOf(db: Db, userId: string): Promise<string[]> {
	const rows = await db
		.select({ id: optimization.id })
		.from(optimization)
		.where(
			and(
				eq(optimization.userId, userId),
				inArray(optimization.status, ['queued', 'processing', 'generating'])
			)
		)
	return rows.map((row) => row.id)
}

/** Deletes accounts whose address nobody has proven since `before`, and proofs past their end. */
export async function deleteUnproven(db: Db, before: Date, now: Date): Promise<void> {
	await db.batch([
		db.delete(user).where(and(eq(user.emailVerified, false), lt(user.createdAt, before))),
		db.delete(verification).where(lt(verification.expiresAt, now))
	])
}
