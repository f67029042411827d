const steps = [
	{
		title: 'Upload your resume',
		words:
			'We read it and show you what we read, line by line. What we can’t read, we say: a scanned page, a locked file, a date that could mean two things.'
	},
	{
		title: 'Paste the job posting',
		words:
			'We find what it asks for and what is only said around it. You can correct title, company and place.'
	},
	{
		title: 'Go through the marks',
		words:
			'Accept, reject or rewrite each one while the fit is counted with you. Then take your file: PDF, Word or text.'
	}
]

export function HowItGoes() {
	return (
		<section aria-labelledby="how" className="mt-20 border-t border-line pt-8">
			<h2 id="how" className="text-2xl font-semibold">
				How it goes
			</h2>
			<ol className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-3">
				{steps.map((step, index) => (
					<li key={step.title}>
						<p className="figures font-serif text-xl text-accent" aria-hidden="true">
							{index + 1}
						</p>
						<h3 className="mt-1 text-lg font-semibold">{step.title}</h3>
						<p className="mt-2 text-soft">{step.words}</p>
					</li>
				))}
			</ol>
		</section>
	)
}
