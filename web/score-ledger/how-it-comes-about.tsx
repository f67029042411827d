/** How the score comes about, in short; `docs/score.md` says it in full, with its sources. */
export function HowItComesAbout({ version }: { version: string }) {
	return (
		<details className="text-xs text-soft">
			<summary>
				<span className="link">How this score comes about</span>
				<span className="text-faint"> · version {version}</span>
			</summary>
			<ul className="mt-2 list-disc space-y-1.5 pl-5 marker:text-faint">
				<li>
					Your resume is compared with each thing that the posting asks for. What is required weighs
					most, then wishes and daily work, then the title; years, degree and readability support
					that and count in proportion to it.
				</li>
				<li>
					Words shown in a dated job count in full, words in a list for three quarters, and a skill
					that another one suggests for about two thirds. What lies more than five years back fades.
				</li>
				<li>
					Each proof counts once: saying a word again, or hiding it, adds nothing. A specific skill
					weighs more than a general one.
				</li>
				<li>
					What the posting does not ask for gives its points to the other lines. What it asks for
					you can correct on its page.
				</li>
				<li>
					The same resume and posting always give the same number. It is our count, not an
					employer’s: it says how well your resume shows a fit, not whether you will be invited.
				</li>
			</ul>
		</details>
	)
}
