const promises = [
	{
		title: 'Nothing is invented',
		words:
			'Every title, date, number and skill in a suggestion must stand in your resume already. What isn’t there is refused, or asked of you.'
	},
	{
		title: 'Nothing disappears',
		words: 'Your original stays as it is. A removal is a mark like any other, and yours to refuse.'
	},
	{
		title: 'A number you can check',
		words:
			'The fit is a sum: what the posting asks, the words of yours that answer it, the points. The same two texts always give the same number.'
	},
	{
		title: 'A file that can be read',
		words:
			'Employers’ systems read your file before people do. We read ours back before you download it and show you what such a system finds.'
	}
]

export function Promises() {
	return (
		<section aria-labelledby="promises" className="mt-16 border-t border-line pt-8">
			<h2 id="promises" className="text-2xl font-semibold">
				What you can hold us to
			</h2>
			<dl className="mt-6 grid gap-x-12 gap-y-6 md:grid-cols-2">
				{promises.map((promise) => (
					<div key={promise.title}>
						<dt className="font-serif text-lg font-semibold">{promise.title}</dt>
						<dd className="mt-1 max-w-prose text-soft">{promise.words}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
