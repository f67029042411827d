import { useEffect } from 'react'
import { useFetcher } from 'react-router'
import { useToast } from './ui/toast'

/** What an action answers whose page has no place for it: nothing, or why it was not done. */
export type DeedAnswer = { problem: string } | null | undefined

/** A fetcher for a deed that leads on or changes the page by itself; that it failed is told in the corner. */
export function useDeed() {
	const fetcher = useFetcher<DeedAnswer>()
	const tell = useToast()
	const answer = fetcher.data
	useEffect(() => {
		if (answer?.problem) tell({ title: answer.problem, kind: 'problem' })
	}, [answer, tell])
	return fetcher
}
