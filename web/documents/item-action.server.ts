import { redirect } from 'react-router'
import type { ApiFailure } from '../api.server'
import { problemsOf } from '../form.server'
import type { ItemAnswer } from './item-answer'

type Deeds = {
	rename: (title: string) => Promise<ApiFailure | null>
	remove: () => Promise<ApiFailure | null>
}

/** Renames or deletes a thing for its own page or a list; `back` says where to go after. */
export async function itemAction(
	field: (name: string) => string,
	deeds: Deeds
): Promise<ItemAnswer> {
	const failure =
		field('intent') === 'delete' ? await deeds.remove() : await deeds.rename(field('title'))
	if (failure) return { done: false, problems: problemsOf(failure) }
	if (field('back') === '/dashboard') throw redirect('/dashboard')
	return { done: true }
}
