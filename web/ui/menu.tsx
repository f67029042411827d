import { EllipsisVertical } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link } from 'react-router'
import { IconButton } from './icon-button'

type Props = {
	/** Names the button, e.g. `Actions for Backend resume`. */
	label: string
	icon?: ReactNode
	children: ReactNode
}

/**
 * More things to do with one item (WAI-ARIA menu button), on the browser's popover. It
 * lies on the desk itself, so that it has the room's colours also beside a paper.
 */
export function Menu({ label, icon, children }: Props) {
	const id = useId()
	const trigger = useRef<HTMLButtonElement>(null)
	const popup = useRef<HTMLDivElement>(null)
	const [open, setOpen] = useState(false)
	const [desk, setDesk] = useState<HTMLElement | null>(null)
	useEffect(() => setDesk(document.body), [])
	return (
		<>
			<IconButton
				ref={trigger}
				label={label}
				popoverTarget={id}
				aria-haspopup="menu"
				aria-expanded={open}
				onKeyDown={(event) => {
					if (event.key !== 'ArrowDown') return
					event.preventDefault()
					popup.current?.showPopover()
				}}
			>
				{icon ?? <EllipsisVertical aria-hidden="true" className="size-5" />}
			</IconButton>
			{desk &&
				createPortal(
					<div
						ref={popup}
						id={id}
						popover="auto"
						role="menu"
						aria-label={label}
						tabIndex={-1}
						className="fixed m-0 min-w-44 rounded-md border border-line bg-raised p-1 text-ink shadow-raised"
						onToggle={(event) => {
							const nowOpen = event.newState === 'open'
							setOpen(nowOpen)
							if (!nowOpen || !trigger.current) return
							placeUnder(trigger.current, event.currentTarget)
							items(event.currentTarget)[0]?.focus()
						}}
						onKeyDown={move}
						onClick={(event) => event.currentTarget.hidePopover()}
					>
						{children}
					</div>,
					desk
				)}
		</>
	)
}

const itemClass =
	'flex w-full items-center gap-3 rounded-sm px-3 py-2 text-left text-sm hover:bg-ink/8 focus-visible:bg-accent-tint focus-visible:-outline-offset-2 pointer-coarse:py-3'

type ItemProps = {
	onSelect: () => void
	/** For one of several choices: whether it is the one that holds. */
	checked?: boolean
	children: ReactNode
}

export function MenuItem({ onSelect, checked, children }: ItemProps) {
	const choice = checked === undefined ? { role: 'menuitem' } : radio(checked)
	return (
		<button type="button" {...choice} tabIndex={-1} className={itemClass} onClick={onSelect}>
			{children}
		</button>
	)
}

function radio(checked: boolean) {
	return { role: 'menuitemradio', 'aria-checked': checked }
}

export function MenuLink({ to, children, ...rest }: { to: string; children: ReactNode }) {
	return (
		<Link {...rest} to={to} role="menuitem" tabIndex={-1} className={itemClass}>
			{children}
		</Link>
	)
}

/** Words that cannot be chosen, e.g. whose account it is. */
export function MenuWords({ children }: { children: ReactNode }) {
	return (
		<p role="presentation" className="max-w-72 px-3 py-2 text-xs wrap-anywhere text-faint">
			{children}
		</p>
	)
}

export function MenuLine() {
	return <hr className="-mx-1 my-1 border-line" />
}

function items(menu: HTMLElement): HTMLElement[] {
	return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')].filter((item) =>
		item.checkVisibility()
	)
}

function move(event: KeyboardEvent<HTMLElement>) {
	const all = items(event.currentTarget)
	const focused = document.activeElement
	const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1
	const targets: Record<string, number> = {
		ArrowDown: (at + 1) % all.length,
		ArrowUp: (at - 1 + all.length) % all.length,
		Home: 0,
		End: all.length - 1
	}
	const target = targets[event.key] ?? startingWith(all, at, event.key)
	if (event.key === 'Tab') event.currentTarget.hidePopover()
	if (target === undefined) return
	event.preventDefault()
	all[target]?.focus()
}

/** The next item whose words begin with the letter that was typed. */
function startingWith(all: HTMLElement[], at: number, key: string): number | undefined {
	if (key.length !== 1 || key === ' ') return
	const order = all.map((_, index) => (at + 1 + index) % all.length)
	return order.find((index) =>
		all[index]?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase())
	)
}

/** Under the button with the right edges in line, or above it where there is no room. */
function placeUnder(button: HTMLElement, menu: HTMLElement) {
	const at = button.getBoundingClientRect()
	const { width, height } = menu.getBoundingClientRect()
	const below = at.bottom + 4
	const fits = below + height <= window.innerHeight - 8
	menu.style.top = `${fits ? below : Math.max(8, at.top - height - 4)}px`
	menu.style.left = `${Math.max(8, Math.min(at.right - width, window.innerWidth - width - 8))}px`
}
