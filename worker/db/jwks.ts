import { eq } from 'drizzle-orm'
import type { Db } from './client'
import { jwks } from './schema'

/** The public key of this id as a JWK in JSON, or null. */
export async function findPublicKey(db: Db, id: string): Promise<string | null> {
	const [found] = await db.select({ key: jwks.publicKey }).from(jwks).where(eq(jwks.id, id))
	return found?.key ?? null
}
