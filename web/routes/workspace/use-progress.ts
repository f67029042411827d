import { useEffect, useState } from 'react'
import type { OptimizationStatus } from '../../../src/optimization/schema'
import { advance, isOver, type Progress, reach, readEvent, readStatus, startOf } from './progress'

const slowPoll = 10_000
const fastPoll = 2_000

/**
 * Follows an optimization: by its stream, which the browser takes up again by itself, and by
 * asking now and then, which is all that is left where a stream does not come through.
 * `offline` says that the last question did not get through.
 */
export function useProgress(
	optimizationId: string,
	status: OptimizationStatus
): Progress & { offline: boolean } {
	const [progress, setProgress] = useState(() => startOf(status))
	const [offline, setOffline] = useState(false)
	useEffect(() => {
		const address = `/api/v1/optimize/${optimizationId}`
		const stream = new EventSource(`${address}/events`)
		let known = startOf(status)
		let timer: ReturnType<typeof setTimeout>
		let closed = false
		const close = () => {
			closed = true
			stream.close()
			clearTimeout(timer)
		}
		const take = (next: Progress) => {
			known = next
			setProgress(next)
			if (isOver(next.status)) close()
		}
		const ask = async () => {
			const answer = await statusAt(address)
			if (closed) return
			setOffline(answer === 'unreachable')
			if (answer && answer !== 'unreachable') take(reach(known, answer))
			askLater()
		}
		const askLater = () => {
			if (closed) return
			const streaming = stream.readyState === EventSource.OPEN
			timer = setTimeout(ask, streaming ? slowPoll : fastPoll)
		}
		stream.addEventListener('status', (message) => {
			const event = readEvent(String(message.data))
			if (event) take(advance(known, event))
		})
		askLater()
		return close
	}, [optimizationId, status])
	return { ...progress, offline }
}

async function statusAt(address: string): Promise<OptimizationStatus | 'unreachable' | null> {
	try {
		const response = await fetch(address)
		return response.ok ? readStatus(await response.json()) : null
	} catch {
		return 'unreachable'
	}
}
