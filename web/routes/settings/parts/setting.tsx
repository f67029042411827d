import type { ReactNode } from 'react'

type Props = { id: string; title: string; words?: ReactNode; children: ReactNode }

/** One thing that can be set: what it is on the left, how on the right. */
export function Setting({ id, title, words, children }: Props) {
	return (
		<section
			aria-labelledby={id}
			className="grid gap-x-10 gap-y-4 border-t border-line pt-6 md:grid-cols-[16rem_minmax(0,1fr)]"
		>
			<div>
				<h2 id={id} className="text-xl font-semibold">
					{title}
				</h2>
				{words && <div className="mt-1 text-sm text-soft">{words}</div>}
			</div>
			<div className="max-w-lg">{children}</div>
		</section>
	)
}
