import { useEffect } from 'react'
import type { Desk } from '../../../src/optimization/together'
import { type Choice, readChoice } from './choice'

function keyOf(optimizationId: string): string {
	return `resumax:choice:${optimizationId}`
}

/** Keeps decisions in this tab until they are saved, so that a reload loses none. */
export function useKeptChoice(
	optimizationId: string,
	desk: Desk,
	choice: Choice,
	restore: (choice: Choice) => void
): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page opens
	useEffect(() => {
		const kept = readChoice(desk, read(keyOf(optimizationId)))
		if (kept) restore(kept)
	}, [optimizationId])
	useEffect(() => {
		const touched = choice.seen.length > 0 || Object.keys(choice.edits).length > 0
		if (touched) write(keyOf(optimizationId), JSON.stringify(choice))
	}, [optimizationId, choice])
}

export function forgetChoice(optimizationId: string): void {
	try {
		sessionStorage.removeItem(keyOf(optimizationId))
	} catch {
		// A browser that keeps nothing has nothing to forget.
	}
}

function read(key: string): string | null {
	try {
		return sessionStorage.getItem(key)
	} catch {
		return null
	}
}

function write(key: string, value: string): void {
	try {
		sessionStorage.setItem(key, value)
	} catch {
		// Storage is full or forbidden: decisions then live as long as the page.
	}
}
