import type { Me } from '../../src/account/resource'
import type { user } from '../db/schema'

/** A person as the API shows them to themselves. */
export function meResource(row: typeof user.$inferSelect): Me {
	return {
		id: row.id,
		email: row.email,
		emailVerified: row.emailVerified,
		name: row.name,
		targetRole: row.targetRole,
		experienceLevel: row.experienceLevel,
		createdAt: row.createdAt.toISOString()
	}
}
