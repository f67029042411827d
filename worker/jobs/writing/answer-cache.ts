import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ModelAnswer, ModelTask } from '../../../src/model/task'
import { getFile, putFile, resumeFolder } from '../../adapters/files'

const answer = z.object({
	text: z.string(),
	model: z.string(),
	usage: z.object({ input: z.number(), output: z.number() }),
	candidateId: z.string()
})
export type KeptAnswer = z.infer<typeof answer>

/**
 * Where the answer to exactly this request is kept. Under the resume, so that it goes with it;
 * by content, so that any change of resume, posting, template or models is another request.
 */
export function answerKey(
	{ userId, resumeId }: { userId: string; resumeId: string },
	task: ModelTask,
	models: readonly string[]
): string {
	const { id: _, ...asked } = task
	const hash = createHash('sha256')
		.update(JSON.stringify([asked, models]))
		.digest('hex')
	return `${resumeFolder(userId, resumeId)}answers/${hash}`
}

/** The kept answer; null where there is none, or storage does not say. */
export async function findAnswer(env: Env, key: string): Promise<KeptAnswer | null> {
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
