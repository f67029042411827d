import { type CSSProperties, useContext } from 'react'
import { classNames } from '../../../../ui/class-names'
import { useDesk } from '../../desk-context'
import { PlacesContext } from './places-context'

type Props = {
	name: string
	/** Of the several boxes of one text only the first is reached by the keyboard. */
	first: boolean
	style: CSSProperties
}

/** A place in the document; pressing it leads to what was read there. */
export function PlaceButton({ name, first, style }: Props) {
	const { select, selected } = useDesk()
	const { entrance, labels } = useContext(PlacesContext)
	const chosen = selected === name
	return (
		<button
			type="button"
			data-place={first ? name : undefined}
			tabIndex={first && entrance === name ? 0 : -1}
			aria-hidden={first ? undefined : true}
			aria-label={labels.get(name) ?? 'A place in the document'}
			aria-current={chosen ? 'location' : undefined}
			onClick={() => select(name, 'document')}
			style={style}
			className={classNames(
				'absolute rounded-sm hover:bg-accent/10',
				chosen && 'bg-accent/15 shadow-[0_0_0_3px_rgb(255_255_255/0.7)] outline-2 outline-accent'
			)}
		/>
	)
}
