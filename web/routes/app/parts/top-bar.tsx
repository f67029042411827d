import { Link, NavLink } from 'react-router'
import type { Me } from '../../../../src/account/resource'
import { classNames } from '../../../ui/class-names'
import { WordMark } from '../../../ui/word-mark'
import { AccountMenu } from './account-menu'

const places = [
	{ to: '/dashboard', words: 'Dashboard' },
	{ to: '/optimize', words: 'Optimize' },
	{ to: '/history', words: 'History' },
	{ to: '/settings', words: 'Settings' }
]

export function TopBar({ me }: { me: Me }) {
	return (
		<header className="border-b border-line">
			<div className="mx-auto grid max-w-6xl [body:has([data-width=desk])_&]:max-w-[92rem] grid-cols-[1fr_auto] items-center gap-x-8 px-4 sm:px-6 md:grid-cols-[auto_1fr_auto]">
				<Link to="/dashboard" aria-label="resuMAX, to the dashboard" className="py-4">
					<WordMark />
				</Link>
				<nav
					aria-label="Main"
					className="col-span-2 row-start-2 md:col-span-1 md:col-start-2 md:row-start-1"
				>
					<ul className="flex justify-between gap-x-4 md:justify-start md:gap-x-6">
						{places.map((place) => (
							<li key={place.to}>
								<NavLink to={place.to} className={placeClass}>
									{place.words}
								</NavLink>
							</li>
						))}
					</ul>
				</nav>
				<AccountMenu me={me} />
			</div>
		</header>
	)
}

function placeClass({ isActive }: { isActive: boolean }): string {
	return classNames(
		'-mb-px flex h-11 items-center border-b-2 text-sm font-semibold transition-colors md:h-15',
		isActive ? 'border-accent text-ink' : 'border-transparent text-soft hover:text-ink'
	)
}
