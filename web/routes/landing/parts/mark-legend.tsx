import { MarkNumber } from './marked-line'

/** How to read the marks on the sheet beside it. */
export function MarkLegend() {
	return (
		<dl className="mt-2 grid w-full grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 border-t border-line pt-4 font-serif text-sm max-lg:hidden">
			<dt>
				<del className="mark-removed">words</del>
			</dt>
			<dd className="text-soft">leave out</dd>
			<dt>
				<ins className="mark-added">words</ins>
			</dt>
			<dd className="text-soft">write in</dd>
			<dt>
				<MarkNumber number={4} unsure />
			</dt>
			<dd className="text-soft">we are not sure: yours stands</dd>
		</dl>
	)
}
