import { useState } from 'react'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/class-names'
import { Specimen } from './specimen'

const spaces = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20]

/** Space, corners, height and motion. */
export function Measures() {
	return (
		<div className="grid gap-8 md:grid-cols-2">
			<Specimen name="Space: a grid of 4 px">
				<ul className="figures flex flex-col gap-1 text-xs text-faint">
					{spaces.map((space) => (
						<li key={space} className="flex items-center gap-3">
							<span className="w-20">
								{space} · {space * 4} px
							</span>
							<span style={{ width: space * 4 }} className="h-3 bg-edge" />
						</li>
					))}
				</ul>
			</Specimen>
			<div className="flex flex-col gap-8">
				<Specimen name="Corners, lines and the one height">
					<div className="flex flex-wrap gap-4 text-xs text-soft">
						<span className="rounded-sm border border-edge p-4">sm · 3 px</span>
						<span className="rounded-md border border-edge p-4">md · 4 px</span>
						<span className="border-t border-line p-4">a hairline, not a box</span>
						<span className="rounded-md border border-line bg-raised p-4 shadow-raised">
							raised: menus and dialogs
						</span>
					</div>
				</Specimen>
				<Motion />
			</div>
		</div>
	)
}

function Motion() {
	const [away, setAway] = useState(false)
	return (
		<Specimen name="Motion: 140 ms, only to show where something went; none where it is not wanted">
			<div className="flex items-center gap-4">
				<Button look="secondary" size="small" onClick={() => setAway(!away)}>
					Move
				</Button>
				<span className="relative h-4 w-40 border-b border-line">
					<span
						className={classNames(
							'absolute left-0 size-3 rounded-sm bg-accent transition-transform ease-out',
							away && 'translate-x-37'
						)}
					/>
				</span>
			</div>
		</Specimen>
	)
}
