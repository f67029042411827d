import { describeRoute, resolver } from 'hono-openapi'
import type { z } from 'zod'
import { failureBody } from '../../src/failure'
import type { FailureCode } from '../../src/result'
import { failureTable } from '../failure'

type Description = {
	/** What the route does, in a few words. */
	summary: string
	tag: string
	description?: string
	/** Bodies of success by status; null where the body is not JSON or empty. */
	answers: Record<number, z.ZodType | null>
	/** The failures that are particular to this route. */
	failures?: FailureCode[]
}

/** Documents a route for the OpenAPI description. */
export function describe({ summary, tag, description, answers, failures = [] }: Description) {
	const responses: NonNullable<Parameters<typeof describeRoute>[0]['responses']> = {}
	for (const [status, schema] of Object.entries(answers)) {
		responses[status] = {
			description: summary,
			...(schema ? { content: { 'application/json': { schema: resolver(schema) } } } : {})
		}
	}
	for (const [status, codes] of byStatus(failures)) {
		responses[status] = {
			description: codes.join(', '),
			content: { 'application/json': { schema: resolver(failureBody) } }
		}
	}
	return describeRoute({ summary, tags: [tag], ...(description ? { description } : {}), responses })
}

function byStatus(codes: FailureCode[]): Map<number, FailureCode[]> {
	const found = new Map<number, FailureCode[]>()
	for (const code of codes) {
		const { status } = failureTable[code]
		found.set(status, [...(found.get(status) ?? []), code])
	}
	return found
}
