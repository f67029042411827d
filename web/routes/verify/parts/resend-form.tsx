import { useEffect, useState } from 'react'
import { Form } from 'react-router'
import { waitWords } from '../../../wait-words'

/** The API sends at most one a minute. */
const pauseSeconds = 60

type Props = {
	/** When it was sent again, in milliseconds; null when it was not. */
	sentAt: number | null
	/** How long the API said to wait. */
	waitSeconds: number | null
}

/** Asks for the message again, and counts down to when that can be asked. */
export function ResendForm({ sentAt, waitSeconds }: Props) {
	const left = useCountdown(waitSeconds ?? (sentAt ? pauseSeconds : 0), sentAt ?? waitSeconds)
	return (
		<Form method="post" className="border-t border-line pt-4 text-sm">
			<input type="hidden" name="intent" value="resend" />
			<p role="status">{sentAt && 'We sent it again. The older code no longer works.'}</p>
			{left > 0 ? (
				<p className="figures text-soft">You can ask for another in {waitWords(left)}.</p>
			) : (
				<button type="submit" className="link">
					Send the message again
				</button>
			)}
		</Form>
	)
}

/** Seconds left, from `seconds` down to 0; begins again whenever `start` changes. */
function useCountdown(seconds: number, start: number | null): number {
	const [left, setLeft] = useState(seconds)
	// biome-ignore lint/correctness/useExhaustiveDependencies: the same number again is a new start
	useEffect(() => {
		setLeft(seconds)
		const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000)
		return () => clearInterval(timer)
	}, [seconds, start])
	return left
}
