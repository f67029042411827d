import { WifiOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useOnline } from '../../../use-online'

/** What was to be sent while there was no connection, and by which button. */
type Held = { form: HTMLFormElement; button: HTMLElement | null }

/**
 * Says that there is no connection, over the page and not in it, so that nothing moves. What would
 * fail waits: a form is not sent and keeps what stands in it, a link does not lead away. Once the
 * connection is back, the form can be sent by one press.
 */
export function OfflineNote() {
	const online = useOnline()
	const [held, setHeld] = useState<Held | null>(null)
	const [stayed, setStayed] = useState(false)
	useEffect(() => {
		if (online) return setStayed(false)
		const hold = (event: SubmitEvent) => {
			if (!(event.target instanceof HTMLFormElement)) return
			event.preventDefault()
			event.stopPropagation()
			setHeld({ form: event.target, button: event.submitter })
		}
		const stay = (event: MouseEvent) => {
			const link = event.target instanceof Element && event.target.closest('a[href]')
			if (!link || link.getAttribute('href')?.startsWith('#')) return
			event.preventDefault()
			setStayed(true)
		}
		// Before any of the page's own listeners hears of it.
		window.addEventListener('submit', hold, true)
		window.addEventListener('click', stay, true)
		return () => {
			window.removeEventListener('submit', hold, true)
			window.removeEventListener('click', stay, true)
		}
	}, [online])
	const waiting = held?.form.isConnected ? held : null
	const shown = !online || waiting
	return (
		<div
			aria-live="polite"
			className="pointer-events-none fixed inset-x-4 bottom-4 z-40 flex justify-start [body:has(.sticky.bottom-0)_&]:bottom-24"
		>
			{shown && (
				<div
					data-offline
					className="pointer-events-auto flex items-start gap-3 rounded-md border border-ink bg-raised p-3 pl-4 text-sm text-ink shadow-raised sm:max-w-md"
				>
					<WifiOff aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
					<div>
						<p className="font-semibold">{online ? 'You are online again.' : 'You are offline.'}</p>
						<p className="text-soft">{wordsFor({ online, waiting: waiting !== null, stayed })}</p>
						{online && waiting && (
							<p className="mt-1 flex gap-5">
								<button
									type="button"
									className="link font-semibold"
									onClick={() => {
										setHeld(null)
										waiting.form.requestSubmit(waiting.button)
									}}
								>
									Send it now
								</button>
								<button type="button" className="link" onClick={() => setHeld(null)}>
									Not now
								</button>
							</p>
						)}
					</div>
				</div>
			)}
		</div>
	)
}

function wordsFor(is: { online: boolean; waiting: boolean; stayed: boolean }): string {
	if (is.online) return 'What you wanted to send still stands in its form.'
	if (is.waiting) return 'This was not sent. What you typed stays here until you are online again.'
	if (is.stayed) return 'That page opens when you are online again.'
	return 'What you typed stays here. We go on by ourselves when you are online again.'
}
