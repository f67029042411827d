import { Menu, MenuItem, MenuLink } from '../ui/menu'
import { useDelete } from './use-delete'

type Props = {
	/** The page of the thing, and its place in the API. */
	path: string
	title: string
	/** What deleting it means. */
	consequence: string
	onRename: () => void
	/** The heading of the list that it stands in; without one it is on its own page. */
	list?: string
}

/** Open, rename, delete: the same for a resume and a job description. */
export function ItemMenu({ path, title, consequence, onRename, list }: Props) {
	const after = list ? { focus: list } : { goTo: '/dashboard' }
	const remove = useDelete({ path, title, consequence, after })
	return (
		<Menu label={`Actions for ${title}`}>
			{list && <MenuLink to={path}>Open</MenuLink>}
			<MenuItem onSelect={onRename}>Rename</MenuItem>
			<MenuItem onSelect={remove}>Delete</MenuItem>
		</Menu>
	)
}
