import { Sheet } from '../../../ui/sheet'
import { Skeleton } from '../../../ui/skeleton'
import { Spinner } from '../../../ui/spinner'

const lines = [
	'w-1/3',
	'w-1/2',
	'w-0',
	'w-1/4',
	'w-full',
	'w-11/12',
	'w-10/12',
	'w-0',
	'w-1/4',
	'w-full',
	'w-9/12'
]

/** The sheet while it is being read. The page looks again by itself. */
export function Reading() {
	return (
		<>
			<p role="status" className="flex items-center gap-3">
				<Spinner />
				Reading your resume … this takes a few seconds. You can leave; it goes on.
			</p>
			<Sheet label="Your resume, being read">
				<div className="flex flex-col gap-4">
					{lines.map((width, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
						<Skeleton key={index} className={width} />
					))}
				</div>
			</Sheet>
		</>
	)
}
