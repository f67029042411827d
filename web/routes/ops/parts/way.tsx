import type { Overview } from '../../../../src/operation/resource'
import { useNumbers } from '../../../numbers/numbers-context'
import { Banner } from '../../../ui/banner'
import { ageWords } from '../duration-words'

/** Whether jobs come through, by the test job of each minute. */
export function Way({ way, now }: { way: Overview['way']; now: string }) {
	const numbers = useNumbers()
	const swept = way.sweptAt
		? `The sweep last ran ${ageWords(way.sweptAt, now, numbers)} ago.`
		: 'The sweep has not run yet; it does every minute where cron is on.'
	const arrived = way.arrivedAt
		? `The last test job came through ${ageWords(way.arrivedAt, now, numbers)} ago.`
		: 'No test job has come through yet.'
	if (way.shut) {
		return (
			<Banner kind="problem" title="Jobs do not come through the queue">
				{swept} {arrived}
			</Banner>
		)
	}
	return (
		<p className="text-soft">
			{swept} {arrived}
		</p>
	)
}
