/** The name, with its second half written in like a correction. */
export function WordMark() {
	return (
		<span className="font-serif text-xl leading-none">
			resu
			<span className="font-semibold underline decoration-accent decoration-2 underline-offset-[0.22em]">
				MAX
			</span>
		</span>
	)
}
