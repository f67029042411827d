/** What is held against a bar of one page, from Lighthouse's report and the answers' times. */
export function figuresOf(place, { lhr, scripts, times }) {
	const figure = (what, unit, value, bars) => ({
		name: `${place.name}: ${what}`,
		unit,
		value,
		...bars
	})
	const score = (id) => Math.round(lhr.categories[id].score * 100)
	const audited = (id) => lhr.audits[id].numericValue
	return [
		figure('performance', '', score('performance'), { least: place.open ? 95 : 90 }),
		figure('accessibility', '', score('accessibility'), { least: 100 }),
		figure('best practices', '', score('best-practices'), { least: 100 }),
		...(place.open ? [figure('SEO', '', score('seo'), { least: 100 })] : []),
		figure('LCP', 'ms', Math.round(audited('largest-contentful-paint')), { bar: 1800 }),
		figure('CLS', '', Math.round(audited('cumulative-layout-shift') * 1000) / 1000, { bar: 0.02 }),
		figure('TBT', 'ms', Math.round(audited('total-blocking-time')), { bar: 150 }),
		figure('scripts', 'KB gzip', Math.round(scripts / 102.4) / 10, barOf(place.scripts)),
		figure('first byte, p75', 'ms', Math.round(times[Math.floor(times.length * 0.75)]), {
			bar: 60
		})
	]
}

const barOf = (bar) => (bar === undefined ? {} : { bar })
