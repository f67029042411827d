import { errorFields, log } from '../../log'

/**
 * Tells the operator that calls of a model could not be put on record. Where their optimization was
 * deleted before they ended, its money set aside stays spent, and nothing is wrong.
 */
export function logUnrecorded(error: unknown, subjectId?: string): void {
	const known = errorFields(error)
	const about = subjectId === undefined ? {} : { subjectId }
	if (known.message.includes('FOREIGN KEY constraint failed'))
		log('info', { event: 'model_call_of_nothing', ...about })
	else log('error', { event: 'model_call_record', ...about, error: known })
}
