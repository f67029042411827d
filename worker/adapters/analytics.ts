/** What is measured: of no person, and with no word of a document. */
export type Measure =
	| {
			kind: 'request'
			method: string
			route: string
			status: number
			code: string
			milliseconds: number
	  }
	| { kind: 'job'; job: string; state: string; next: string; code: string; milliseconds: number }

/**
 * Writes one data point to Analytics Engine (README: index `index1`, words `blob1…`, durations
 * `double1`). It is handed over without waiting; one that is not taken is lost, and nothing else.
 */
export function writeMeasure(env: Env, measure: Measure): void {
	try {
		env.ANALYTICS.writeDataPoint(dataPoint(measure))
	} catch {
		// A measure must not fail what it measures.
	}
}

function dataPoint(measure: Measure): AnalyticsEngineDataPoint {
	if (measure.kind === 'request') {
		const { method, route, status, code, milliseconds } = measure
		return {
			indexes: [route.slice(0, 96)],
			blobs: ['request', method, route, String(status), code],
			doubles: [milliseconds]
		}
	}
	const { job, state, next, code, milliseconds } = measure
	return { indexes: [job], blobs: ['job', job, state, next, code], doubles: [milliseconds] }
}
