import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/**
 * What a browser does by itself when the next page is there: says its title and begins it at
 * the top for those who hear or tab.
 */
export function Travel() {
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
		<p aria-live="polite" className="sr-only">
			{title}
		</p>
	)
}
