type Props = {
	/** 0–1; null while it is not known how much there is. */
	value: number | null
	/** What is under way, in words. */
	label: string
}

/** A bar and the words for it. */
export function Progress({ value, label }: Props) {
	const percent = value === null ? undefined : Math.round(value * 100)
	return (
		<div className="flex flex-col gap-1.5">
			<div className="flex justify-between gap-4 text-sm">
				<span>{label}</span>
				{percent !== undefined && <span className="figures text-soft">{percent}%</span>}
			</div>
			<progress
				aria-label={label}
				value={percent}
				max={100}
				className="h-1.5 w-full appearance-none overflow-hidden rounded-sm bg-line indeterminate:animate-pulse indeterminate:bg-edge [&::-moz-progress-bar]:bg-accent [&:not(:indeterminate)::-webkit-progress-bar]:bg-line [&:indeterminate::-webkit-progress-bar]:bg-edge [&::-webkit-progress-value]:bg-accent"
			/>
		</div>
	)
}
