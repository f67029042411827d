export function Privacy() {
	return (
		<section aria-labelledby="privacy" className="mt-16 border-t border-line pt-8">
			<h2 id="privacy" className="text-2xl font-semibold">
				What happens to your resume
			</h2>
			<ul className="mt-4 flex max-w-prose list-disc flex-col gap-2 pl-5 text-soft">
				<li>It is kept in your account, and only you can open it.</li>
				<li>We don’t sell it, show it to employers or learn from it.</li>
				<li>
					You can download everything we hold, and delete one document or the whole account, in one
					place. What you delete is gone from our storage too.
				</li>
			</ul>
		</section>
	)
}
