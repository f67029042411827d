import { type ReactNode, useState } from 'react'
import { Menu, MenuItem, MenuLink } from '../ui/menu'
import { DeleteDialog } from './delete-dialog'
import { RenameDialog } from './rename-dialog'

type Props = {
	/** The page of the thing; deeds are sent there too. */
	path: string
	noun: string
	title: string
	/** What deleting it means. */
	consequence: ReactNode
	/** On its own page: nothing to open, and deleting leads back to the dashboard. */
	here?: boolean
}

/** Open, rename, delete: the same for a resume and a job description. */
export function ItemMenu({ path, noun, title, consequence, here = false }: Props) {
	const [asking, setAsking] = useState<'rename' | 'delete' | null>(null)
	const close = () => setAsking(null)
	return (
		<>
			<Menu label={`Actions for ${title}`}>
				{!here && <MenuLink to={path}>Open</MenuLink>}
				<MenuItem onSelect={() => setAsking('rename')}>Rename</MenuItem>
				<MenuItem onSelect={() => setAsking('delete')}>Delete</MenuItem>
			</Menu>
			<RenameDialog
				open={asking === 'rename'}
				onClose={close}
				action={path}
				title={title}
				noun={noun}
			/>
			<DeleteDialog
				open={asking === 'delete'}
				onClose={close}
				action={path}
				title={title}
				back={here ? '/dashboard' : undefined}
			>
				{consequence}
			</DeleteDialog>
		</>
	)
}
