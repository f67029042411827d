import { Form } from 'react-router'
import type { SignedInDevice } from '../../../../src/account/resource'
import { Button } from '../../../ui/button'
import { TimeText } from '../../../ui/time-text'
import { useDeed } from '../../../use-deed'
import { deviceWords } from '../device-words'
import { Setting } from './setting'

/** Where the account is open, and how to close it there. */
export function Sessions({ sessions }: { sessions: SignedInDevice[] }) {
	const leave = useDeed()
	return (
		<Setting
			id="sessions"
			title="Where you are logged in"
			words="Something you don’t know? Log out everywhere and change your password."
		>
			<ul className="border-b border-line">
				{sessions.map((session) => (
					<li
						key={session.id}
						className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3 first:border-t-0 first:pt-0"
					>
						<div className="min-w-0 text-sm">
							<p className="font-semibold">
								{deviceWords(session.userAgent)}
								{session.current && <span className="font-normal text-soft"> (this one)</span>}
							</p>
							<p className="text-soft">
								{session.address && <>{session.address}, </>}last used{' '}
								<TimeText iso={session.lastUsedAt} />
							</p>
						</div>
						{!session.current && (
							<Form method="post" preventScrollReset>
								<input type="hidden" name="form" value="sign-out-one" />
								<input type="hidden" name="id" value={session.id} />
								<Button type="submit" look="quiet" size="small">
									Log out there
								</Button>
							</Form>
						)}
					</li>
				))}
			</ul>
			<div className="mt-4 flex flex-wrap gap-3">
				<leave.Form method="post" action="/log-out">
					<Button type="submit" look="secondary" busy={leave.state !== 'idle'}>
						Log out
					</Button>
				</leave.Form>
				<Form method="post" preventScrollReset className="flex flex-wrap gap-3">
					{sessions.length > 1 && (
						<Button type="submit" name="form" value="sign-out-others" look="secondary">
							Log out on other devices
						</Button>
					)}
					<Button type="submit" name="form" value="sign-out-everywhere" look="secondary">
						Log out everywhere
					</Button>
				</Form>
			</div>
		</Setting>
	)
}
