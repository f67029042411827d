import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigation } from 'react-router'

/**
 * What a browser does by itself between two pages: shows that the next one is on its
 * way, then says its title and begins it at the top for those who hear or tab.
 */
export function Travel() {
	const under = useNavigation().state !== 'idle'
	const { pathname } = useLocation()
	const before = useRef(pathname)
	const [title, setTitle] = useState('')
	useEffect(() => {
		if (before.current === pathname) return
		before.current = pathname
		setTitle(document.title)
		document.getElementById('main')?.focus({ preventScroll: true })
	}, [pathname])
	return (
		<>
			<p aria-live="polite" className="sr-only">
				{title}
			</p>
			{under && (
				<div
					aria-hidden="true"
					className="fixed inset-x-0 top-0 z-50 h-0.5 animate-pulse bg-accent"
				/>
			)}
		</>
	)
}
