import type { ReactNode } from 'react'

type Props = {
	/** What is to be seen, for those who hear it. */
	label: string
	/** A word under it, e.g. how long the file gets. */
	words: string
	/** Width to height of the page. */
	ratio: string
	children?: ReactNode
}

/** The width of a preview in pixels; a page of paper is scaled down to it. */
export const previewWidth = 256

/** A small page of paper that shows what it has room for. */
export function PreviewFrame({ label, words, ratio, children }: Props) {
	return (
		<figure className="flex flex-col gap-1.5">
			<div
				role="img"
				aria-label={label}
				style={{ width: previewWidth, aspectRatio: ratio }}
				className="paper relative max-w-full overflow-hidden max-sm:aspect-auto! max-sm:h-56"
			>
				{/* Its links are a picture of links. */}
				<div inert>{children}</div>
			</div>
			<figcaption aria-hidden="true" className="text-xs text-faint">
				{words}
			</figcaption>
		</figure>
	)
}
