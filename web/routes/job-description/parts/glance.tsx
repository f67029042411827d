import type { Glance as Lines } from '../at-a-glance'

/** What the posting asks for in sum. */
export function Glance({ lines }: { lines: Lines }) {
	if (lines.length === 0) return null
	return (
		<dl aria-label="In sum" className="border-t border-line text-sm">
			{lines.map(({ label, words }) => (
				<div key={label} className="flex gap-4 border-b border-line py-1.5">
					<dt className="w-24 shrink-0 text-soft">{label}</dt>
					<dd className="min-w-0 break-words">{words}</dd>
				</div>
			))}
		</dl>
	)
}
