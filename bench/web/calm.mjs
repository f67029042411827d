import { LanternLargestContentfulPaint } from 'lighthouse/core/computed/metrics/lantern-largest-contentful-paint.js'
import { LanternTotalBlockingTime } from 'lighthouse/core/computed/metrics/lantern-total-blocking-time.js'

/** What a page of ours takes to answer where nothing else runs; a busy machine's own time says nothing. */
const serverMilliseconds = 50

/**
 * Lighthouse's figures of a page as a machine would have them that does nothing else: by the time
 * for which the page's threads had the processor, in place of the time that went by.
 */
export async function calmFigures({ lhr, artifacts }) {
	const { origin } = new URL(lhr.finalDisplayedUrl)
	const settings = {
		...lhr.configSettings,
		precomputedLanternData: {
			additionalRttByOrigin: { [origin]: 0 },
			serverResponseTimeByOrigin: { [origin]: serverMilliseconds }
		}
	}
	const data = {
		trace: { ...artifacts.Trace, traceEvents: calm(artifacts.Trace.traceEvents) },
		devtoolsLog: artifacts.DevtoolsLog,
		gatherContext: artifacts.GatherContext,
		settings,
		URL: artifacts.URL,
		SourceMaps: artifacts.SourceMaps ?? [],
		HostDPR: artifacts.HostDPR,
		simulator: undefined
	}
	const context = { settings, computedCache: new Map() }
	const largest = await LanternLargestContentfulPaint.request(data, context)
	const blocking = await LanternTotalBlockingTime.request(data, context)
	return { lcp: largest.timing, tbt: blocking.timing }
}

/** The same events, each as long as its thread ran; what is within a task shrinks with it. */
function calm(events) {
	const timed = events.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined)
	const threads = Map.groupBy(timed, ({ pid, tid }) => `${pid} ${tid}`)
	const calmed = new Map()
	for (const thread of threads.values()) {
		let task = null
		for (const event of thread.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
			if (!task || event.ts >= task.end) {
				const share = event.dur > 0 ? Math.min(1, event.tdur / event.dur) : 1
				task = { start: event.ts, end: event.ts + event.dur, share, length: event.dur * share }
			}
			const after = (event.ts - task.start) * task.share
			const dur = Math.max(0, Math.min(event.dur, event.tdur, task.length - after))
			calmed.set(event, { ...event, ts: Math.round(task.start + after), dur: Math.round(dur) })
		}
	}
	return events.map((event) => calmed.get(event) ?? event)
}
