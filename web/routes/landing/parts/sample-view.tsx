const views = [
	{ value: 'marked', words: 'Marked' },
	{ value: 'clean', words: 'Clean' }
]

/** The workspace's switch between marks and the text as it will read, without a script. */
export function SampleView() {
	return (
		<fieldset className="inline-flex rounded-sm border border-edge">
			<legend className="sr-only">View of the changes</legend>
			{views.map(({ value, words }) => (
				<label
					key={value}
					className="relative inline-flex min-h-8 items-center px-3 text-xs font-semibold text-soft transition-colors not-first-of-type:border-l not-first-of-type:border-edge hover:text-ink has-checked:bg-ink/10 has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-10"
				>
					<input
						type="radio"
						name="sample-view"
						value={value}
						defaultChecked={value === 'marked'}
						autoComplete="off"
						className="absolute inset-0 size-full cursor-pointer appearance-none outline-none"
					/>
					{words}
				</label>
			))}
		</fieldset>
	)
}
