import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'

type Tab = { value: string; label: ReactNode; content: ReactNode }

type Props = {
	label: string
	tabs: Tab[]
	value?: string
	defaultValue?: string
	onChange?: (value: string) => void
}

/**
 * Views of the same thing (WAI-ARIA tabs); each tab keeps its panel mounted only while it is
 * shown. Arrow keys lead from tab to tab, Enter and the blank show the one that has the focus.
 */
export function Tabs({ label, tabs, value, defaultValue, onChange }: Props) {
	const id = useId()
	const [own, setOwn] = useState(defaultValue ?? tabs[0]?.value)
	const chosen = value ?? own
	const shown = tabs.find((tab) => tab.value === chosen)
	return (
		<div>
			<div
				role="tablist"
				aria-label={label}
				onKeyDown={move}
				className="flex gap-6 border-b border-line"
			>
				{tabs.map((tab) => (
					<button
						key={tab.value}
						type="button"
						role="tab"
						id={`${id}-${tab.value}`}
						aria-selected={tab === shown}
						aria-controls={tab === shown ? `${id}-panel` : undefined}
						tabIndex={tab === shown ? 0 : -1}
						onClick={() => {
							setOwn(tab.value)
							onChange?.(tab.value)
						}}
						className="-mb-px min-h-10 border-b-2 border-transparent text-sm font-semibold text-soft transition-colors hover:text-ink aria-selected:border-accent aria-selected:text-ink pointer-coarse:min-h-11"
					>
						{tab.label}
					</button>
				))}
			</div>
			{shown && (
				<div
					key={shown.value}
					role="tabpanel"
					id={`${id}-panel`}
					aria-labelledby={`${id}-${shown.value}`}
					// biome-ignore lint/a11y/noNoninteractiveTabindex: keys must reach one that only holds words
					tabIndex={0}
					className="pt-4"
				>
					{shown.content}
				</div>
			)}
		</div>
	)
}

function move(event: KeyboardEvent<HTMLElement>) {
	const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
	const at = all.findIndex((tab) => tab.contains(document.activeElement))
	const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
	const targets: Record<string, number> = {
		ArrowRight: at + forward,
		ArrowLeft: at - forward,
		Home: 0,
		End: all.length - 1
	}
	const target = targets[event.key]
	if (target === undefined) return
	event.preventDefault()
	all[(target + all.length) % all.length]?.focus()
}
