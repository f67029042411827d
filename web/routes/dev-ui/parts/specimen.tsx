import type { CSSProperties, ReactNode } from 'react'

/** One thing of the design system under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
	return (
		<section aria-label={name} className="flex flex-col gap-3 border-t border-line pt-4">
			<h3 className="font-sans text-sm font-semibold">{name}</h3>
			{children}
		</section>
	)
}

export function Row({ children }: { children: ReactNode }) {
	return <div className="flex flex-wrap items-center gap-3">{children}</div>
}

type Light = 'light' | 'dark'

const colours = [
	'desk',
	'raised',
	'paper',
	'ink',
	'soft',
	'faint',
	'line',
	'edge',
	'accent',
	'on-accent',
	'accent-strong',
	'accent-tint',
	'added',
	'removed'
]

/** The page's own colours are settled at its root; a room names those of its light again. */
function roomOf(light: Light): CSSProperties {
	const day = light === 'light' ? 'day' : 'night'
	const named = colours.map((colour) => [`--color-${colour}`, `var(--${day}-${colour})`])
	return { colorScheme: light, ...Object.fromEntries(named) }
}

/** The same things by day and by lamp-light, beside each other. */
export function BothRooms({ children }: { children: ReactNode }) {
	return (
		<div className="grid gap-4 xl:grid-cols-2">
			{(['light', 'dark'] as const).map((light) => (
				<div
					key={light}
					style={roomOf(light)}
					className="flex min-w-0 flex-col gap-6 border border-line bg-desk p-4 text-ink sm:p-6"
				>
					<p className="text-xs text-faint">{light === 'light' ? 'By day' : 'By lamp-light'}</p>
					{children}
				</div>
			))}
		</div>
	)
}
