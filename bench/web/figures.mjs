/**
 * What is held against a bar of one page, from Lighthouse's report and the answers' times.
 * `calm`: largest paint and blocking time to take in place of the report's, and of its score, else null.
 */
export function figuresOf(place, { lhr, calm, scripts, times }) {
	const figure = (what, unit, value, bars) => ({
		name: `${place.name}: ${what}`,
		unit,
		value,
		...bars
	})
	const score = (id) => Math.round(lhr.categories[id].score * 100)
	const audited = (id) => lhr.audits[id].numericValue
	const largest = calm?.lcp ?? audited('largest-contentful-paint')
	const blocking = calm?.tbt ?? audited('total-blocking-time')
	return [
		// Lighthouse scores by the time that went by.
		...(calm
			? []
			: [figure('performance', '', score('performance'), { least: place.open ? 95 : 90 })]),
		figure('accessibility', '', score('accessibility'), { least: 100 }),
		figure('best practices', '', score('best-practices'), { least: 100 }),
		...(place.open ? [figure('SEO', '', score('seo'), { least: 100 })] : []),
		figure('LCP', 'ms', Math.round(largest), { bar: 1800 }),
		figure('CLS', '', Math.round(audited('cumulative-layout-shift') * 1000) / 1000, { bar: 0.02 }),
		figure('TBT', 'ms', Math.round(blocking), { bar: 150 }),
		figure('scripts', 'KB gzip', Math.round(scripts / 102.4) / 10, barOf(place.scripts)),
		figure('first byte, p75', 'ms', Math.round(times[Math.floor(times.length * 0.75)]), {
			bar: 60
		})
	]
}

/** Of the figures of several visits the middle one of each kind; of an even number the worse. */
export function middleOf(visits) {
	return visits[0].map((figure, at) => {
		const values = visits.map((figures) => figures[at].value).toSorted((a, b) => a - b)
		const above = figure.least === undefined ? values.length >> 1 : (values.length - 1) >> 1
		return { ...figure, value: values[above] }
	})
}

const barOf = (bar) => (bar === undefined ? {} : { bar })
