const address = /(https?:\/\/\S+)/

/** Plain text in which full addresses can be followed. */
export function LinkedText({ text }: { text: string }) {
	return (
		<p className="mt-3 font-serif break-words whitespace-pre-line">
			{text.split(address).map((part) =>
				address.test(part) ? (
					<a key={part} href={part} className="link">
						{part}
					</a>
				) : (
					part
				)
			)}
		</p>
	)
}
