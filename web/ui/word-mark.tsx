/** The name, with its second half written in like a correction. */
export function WordMark() {
	return (
		<span className="font-serif text-xl leading-none">
			resu<span className="border-b-2 border-accent font-semibold">MAX</span>
		</span>
	)
}
