import { type ReactNode, useId } from 'react'

type Props = {
	title: string
	/** Said instead of the table where there are no rows. */
	empty: string
	columns: string[]
	/** The first cell names the row. */
	rows: { key: string; cells: ReactNode[] }[]
	/** How many columns at the left hold words; figures stand at the right. Default 1. */
	words?: number
	children?: ReactNode
}

/** One part of the page: a table of figures under its heading. */
export function Figures({ title, empty, columns, rows, words = 1, children }: Props) {
	const id = useId()
	const side = (index: number) =>
		index < words ? 'pr-4 text-left break-words' : 'pl-3 text-right whitespace-nowrap tabular-nums'
	return (
		<section aria-labelledby={id} className="flex flex-col gap-3">
			<h2 id={id} className="text-xl font-semibold">
				{title}
			</h2>
			{rows.length === 0 && <p className="text-soft">{empty}</p>}
			{rows.length > 0 && (
				<div className="overflow-x-auto">
					<table className="w-full border-b border-line text-sm" aria-labelledby={id}>
						<thead>
							<tr>
								{columns.map((column, index) => (
									<th
										key={column}
										scope="col"
										className={`py-2 align-bottom font-normal text-soft ${side(index)}`}
									>
										{column}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{rows.map(({ key, cells: [first, ...others] }) => (
								<tr key={key} className="border-t border-line">
									<th scope="row" className={`py-2 font-semibold ${side(0)}`}>
										{first}
									</th>
									{others.map((cell, index) => (
										<td key={columns[index + 1]} className={`py-2 ${side(index + 1)}`}>
											{cell}
										</td>
									))}
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
			{children}
		</section>
	)
}
