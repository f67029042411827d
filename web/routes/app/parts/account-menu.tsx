import { Check, CircleUser } from 'lucide-react'
import { useRouteLoaderData } from 'react-router'
import type { Me } from '../../../../src/account/resource'
import { appearances } from '../../../appearance'
import { appearanceWords } from '../../../appearance-words'
import { useKeysHelp } from '../../../keys/keys-help'
import type { loader as rootLoader } from '../../../root'
import { Menu, MenuItem, MenuLine, MenuWords } from '../../../ui/menu'
import { useDeed } from '../../../use-deed'

export function AccountMenu({ me }: { me: Me }) {
	const choose = useDeed()
	const leave = useDeed()
	const showKeys = useKeysHelp()
	const chosen = useRouteLoaderData<typeof rootLoader>('root')?.appearance ?? 'system'
	return (
		<div className="justify-self-end">
			<Menu label="Account" icon={<CircleUser aria-hidden="true" className="size-5" />}>
				<MenuWords>{me.email}</MenuWords>
				<MenuLine />
				{appearances.map((appearance) => (
					<MenuItem
						key={appearance}
						checked={appearance === chosen}
						onSelect={() =>
							choose.submit({ appearance }, { method: 'post', action: '/appearance' })
						}
					>
						<Check
							aria-hidden="true"
							className={appearance === chosen ? 'size-4' : 'invisible size-4'}
						/>
						{appearanceWords[appearance]}
					</MenuItem>
				))}
				<MenuLine />
				<div className="pointer-coarse:hidden">
					<MenuItem onSelect={showKeys}>
						<span className="size-4" />
						Keys
					</MenuItem>
				</div>
				<MenuItem onSelect={() => leave.submit(null, { method: 'post', action: '/log-out' })}>
					<span className="size-4" />
					Log out
				</MenuItem>
			</Menu>
		</div>
	)
}
