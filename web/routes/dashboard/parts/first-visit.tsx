import type { ReactNode } from 'react'
import { Sheet } from '../../../ui/sheet'

/** The blank desk: one thing to do, and what happens to what is put on it. */
export function FirstVisit({ children }: { children: ReactNode }) {
	return (
		<Sheet label="Begin with your resume">
			<div id="resumes" className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
				<div className="flex flex-col gap-4">
					<h2 className="text-2xl font-semibold">Begin with your resume</h2>
					<p>
						Upload the one you send today. We read it, show you what we read, and keep it as it is:
						every later version is made from it, and nothing in it is lost.
					</p>
					<h3 className="mt-2 text-base font-semibold">What happens to it</h3>
					<ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
						<li>Only you can open it.</li>
						<li>We don’t sell it, show it to employers or learn from it.</li>
						<li>Delete it, and its file is gone from our storage too.</li>
					</ul>
				</div>
				<div className="font-sans">{children}</div>
			</div>
		</Sheet>
	)
}
