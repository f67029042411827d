import { useState } from 'react'
import { browserApi } from '../../../browser-api'
import { offlineWords } from '../../../offline-words'
import { Button } from '../../../ui/button'

type Wish = 'open' | 'sending' | 'noted' | 'unreachable'

/** Offers a message for when the wait is over, so that nobody has to keep the page open. */
export function MailOffer({ optimizationId, wanted }: { optimizationId: string; wanted: boolean }) {
	const [wish, setWish] = useState<Wish>(wanted ? 'noted' : 'open')
	const ask = async () => {
		setWish('sending')
		const param = { id: optimizationId }
		const noted = await browserApi.optimize[':id'].notify.$post({ param }).then(
			({ ok }) => ok,
			() => false
		)
		setWish(noted ? 'noted' : 'unreachable')
	}
	if (wish === 'noted') return <p role="status">We will write to you when it is ready.</p>
	return (
		<div className="flex flex-wrap items-center gap-3">
			<Button look="secondary" size="small" busy={wish === 'sending'} onClick={ask}>
				E-mail me when it is ready
			</Button>
			{wish === 'unreachable' && <p role="alert">{offlineWords}</p>}
		</div>
	)
}
