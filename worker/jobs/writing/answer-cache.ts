import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ModelAnswer, ModelTask } from '../../../src/model/task'
import { getFile, optimizationFolder, putFile } from '../../adapters/files'

const answer = z.object({
	text: z.string(),
	model: z.string(),
	usage: z.object({ input: z.number(), output: z.number() }),
	candidateId: z.string()
})
export type KeptAnswer = z.infer<typeof answer>

/** Where the answers of one optimization are kept: with it, so that they go when its resume or posting does. */
export const answersFolder = (userId: string, optimizationId: string) =>
	`${optimizationFolder(userId, optimizationId)}answers/`

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

/** The answer of that name in the first of the folders that has it; null where none does, or storage does not say. */
export async function findAnswer(
	env: Env,
	folders: readonly string[],
	hash: string
): Promise<KeptAnswer | null> {
	const found = await Promise.all(folders.map((folder) => readKept(env, folder + hash)))
	return found.find((one) => one !== null) ?? null
}

async function readKept(env: Env, key: string): Promise<KeptAnswer | null> {
	const file = await getFile(env, key)
	if (!file.ok) return null
	const read = answer.safeParse(await file.value.json().catch(() => null))
	return read.success ? read.data : null
}

/** Keeps an answer that had the task's shape. That it could not be kept harms nobody. */
export async function keepAnswer(
	env: Env,
	key: string,
	kept: ModelAnswer & { candidateId: string }
): Promise<void> {
	await putFile(env, key, new TextEncoder().encode(JSON.stringify(kept)), 'application/json')
}
