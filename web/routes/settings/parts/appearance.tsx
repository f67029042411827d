import { useFetcher, useRouteLoaderData } from 'react-router'
import { appearances } from '../../../appearance'
import { appearanceWords } from '../../../appearance-words'
import type { loader as rootLoader } from '../../../root'
import { Setting } from './setting'

export function Appearance() {
	const fetcher = useFetcher()
	const chosen = useRouteLoaderData<typeof rootLoader>('root')?.appearance ?? 'system'
	return (
		<Setting id="appearance" title="Light and dark" words="Kept on this device.">
			<fetcher.Form
				method="post"
				action="/appearance"
				onChange={(event) => fetcher.submit(event.currentTarget)}
			>
				<fieldset className="flex flex-col gap-2">
					<legend className="sr-only">Light or dark</legend>
					{appearances.map((appearance) => (
						<label key={appearance} className="flex min-h-6 items-center gap-3 text-sm">
							<input
								type="radio"
								name="appearance"
								value={appearance}
								defaultChecked={appearance === chosen}
								className="size-4 accent-accent"
							/>
							{appearanceWords[appearance]}
						</label>
					))}
				</fieldset>
				<noscript>
					<button type="submit" className="link text-sm">
						Use this
					</button>
				</noscript>
			</fetcher.Form>
		</Setting>
	)
}
