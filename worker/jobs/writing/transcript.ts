import type { ModelTask } from '../../../src/model/task'
import { redact } from '../../../src/optimization/prompt/redact'
import { optimizationFolder, putFile } from '../../adapters/files'

/**
 * Keeps what was asked and answered, without addresses and numbers of people, where it is
 * removed with the optimization. Null when storage did not take it.
 */
export async function keepTranscript(
	env: Env,
	{ userId, id }: { userId: string; id: string },
	task: ModelTask,
	answered: string
): Promise<string | null> {
	const key = `${optimizationFolder(userId, id)}${task.id.replace(/[^\w-]+/g, '-')}.json`
	const transcript = {
		template: task.template,
		instructions: task.instructions,
		material: redact(task.material),
		answer: redact(answered)
	}
	const bytes = new TextEncoder().encode(JSON.stringify(transcript))
	const stored = await putFile(env, key, bytes, 'application/json')
	return stored.ok ? key : null
}
