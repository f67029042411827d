import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ModelTask } from '../../../src/model/task'
import { getFile, optimizationFolder } from '../../adapters/files'

const answer = z.object({
	text: z.string(),
	model: z.string(),
	usage: z.object({ input: z.number(), output: z.number() }),
	candidateId: z.string()
})
export type KeptAnswer = z.infer<typeof answer>
const answers = z.record(z.string(), answer)

/** Where the answers of one optimization are kept: with it, so that they go when its resume or posting does. */
export const answersKey = (userId: string, optimizationId: string) =>
	`${optimizationFolder(userId, optimizationId)}answers.json`

/**
 * The name of the answer to exactly this request: any change of resume, posting, template or
 * models is another request.
 */
export function requestHash(task: ModelTask, models: readonly string[]): string {
	const { id: _, ...asked } = task
	return createHash('sha256')
		.update(JSON.stringify([asked, models]))
		.digest('hex')
}

/** The answers of these optimizations by name, of the first that has one; none where storage does not say. */
export async function findAnswers(
	env: Env,
	userId: string,
	optimizationIds: readonly string[]
): Promise<Record<string, KeptAnswer>> {
	const found = await Promise.all(
		optimizationIds.map((id) => readKept(env, answersKey(userId, id)))
	)
	return Object.assign({}, ...found.reverse())
}

async function readKept(env: Env, key: string): Promise<Record<string, KeptAnswer>> {
	const file = await getFile(env, key)
	if (!file.ok) return {}
	const read = answers.safeParse(await file.value.json().catch(() => null))
	return read.success ? read.data : {}
}
