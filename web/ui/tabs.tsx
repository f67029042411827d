import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

type Tab = { value: string; label: ReactNode; content: ReactNode }

type Props = {
	label: string
	tabs: Tab[]
	value?: string
	defaultValue?: string
	onChange?: (value: string) => void
}

/** Views of the same thing; each tab keeps its panel mounted only while it is shown. */
export function Tabs({ label, tabs, value, defaultValue, onChange }: Props) {
	return (
		<BaseTabs.Root
			value={value}
			defaultValue={defaultValue ?? tabs[0]?.value}
			onValueChange={(next) => onChange?.(String(next))}
		>
			<BaseTabs.List aria-label={label} className="flex gap-6 border-b border-line">
				{tabs.map((tab) => (
					<BaseTabs.Tab
						key={tab.value}
						value={tab.value}
						className="-mb-px min-h-10 border-b-2 border-transparent text-sm font-semibold text-soft transition-colors hover:text-ink data-active:border-accent data-active:text-ink pointer-coarse:min-h-11"
					>
						{tab.label}
					</BaseTabs.Tab>
				))}
			</BaseTabs.List>
			{tabs.map((tab) => (
				<BaseTabs.Panel key={tab.value} value={tab.value} className="pt-4">
					{tab.content}
				</BaseTabs.Panel>
			))}
		</BaseTabs.Root>
	)
}
