import { Check, ChevronRight } from 'lucide-react'
import { Fragment, useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import type { OptimizationSummary } from '../../../../src/optimization/resource'
import { Banner } from '../../../ui/banner'
import { Page } from '../../../ui/page'
import { Sheet } from '../../../ui/sheet'
import { Spinner } from '../../../ui/spinner'
import { StatusChip } from '../../../ui/status-chip'
import { usePolling } from '../../../use-polling'
import { isOver, stationState, stations } from '../progress'
import { useProgress } from '../use-progress'
import { Heading } from './heading'
import { MailOffer } from './mail-offer'

const patience = 30

/** While it is at work: what has been done, what is being done, and how long that takes. */
export function Working({
	optimization,
	secondsSoFar
}: {
	optimization: OptimizationSummary
	secondsSoFar: number
}) {
	const { optimizationId } = optimization
	const { status, said, offline } = useProgress(optimizationId, optimization.status)
	const { revalidate } = useRevalidator()
	const over = isOver(status)
	useEffect(() => {
		if (over) revalidate()
	}, [over, revalidate])
	// Should that not get through, the page tries again until it does.
	usePolling(over, 3000)
	const slow = useSeconds(secondsSoFar) >= patience && !over
	return (
		<Page>
			<Heading optimization={optimization} />
			<ol aria-label="How far it is" className="flex flex-wrap items-center gap-1 sm:gap-2">
				{stations.map((station, index) => (
					<Fragment key={station.status}>
						{index > 0 && (
							<li aria-hidden="true">
								<ChevronRight className="size-4 text-faint" />
							</li>
						)}
						<li aria-current={station.status === status ? 'step' : undefined} className="flex">
							<StatusChip state={stationState(index, status)}>{station.label}</StatusChip>
						</li>
					</Fragment>
				))}
			</ol>
			<Sheet label="What is being done" className="min-h-64 sm:max-w-3xl">
				<ul className="flex flex-col gap-3">
					{said.map(({ id, words }, index) => (
						<li key={id} className="flex items-start gap-3">
							{over || index < said.length - 1 ? (
								<Check aria-hidden="true" className="mt-1 size-4 shrink-0 text-soft" />
							) : (
								<Spinner className="mt-1" />
							)}
							<span>{words}</span>
						</li>
					))}
					{said.length === 0 && (
						<li className="flex items-start gap-3">
							<Spinner className="mt-1" />
							<span>Taking up your resume and the job description</span>
						</li>
					)}
				</ul>
			</Sheet>
			<p role="status" className="sr-only">
				{said.at(-1)?.words}
			</p>
			{offline && (
				<Banner title="You are offline">
					The work goes on without you. This page catches up as soon as you are back.
				</Banner>
			)}
			{slow ? (
				<Banner title="Still working">
					<p className="mb-2">
						This takes longer than usual. You can leave this page: it goes on, and the result will
						be under History.
					</p>
					<MailOffer optimizationId={optimizationId} wanted={optimization.mailWanted} />
				</Banner>
			) : (
				<p className="text-sm text-faint">Typically under 20 s.</p>
			)}
		</Page>
	)
}

/** Seconds since it began, counted on from what the server knew. */
function useSeconds(soFar: number): number {
	const [seconds, setSeconds] = useState(soFar)
	useEffect(() => {
		const opened = performance.now()
		const timer = setInterval(() => {
			setSeconds(soFar + (performance.now() - opened) / 1000)
		}, 1000)
		return () => clearInterval(timer)
	}, [soFar])
	return seconds
}
