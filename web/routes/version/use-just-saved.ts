import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useToast } from '../../ui/toast'

/** Says once that the version was saved, when the person comes from saving it. */
export function useJustSaved(): void {
	const { state, pathname } = useLocation()
	const navigate = useNavigate()
	const toast = useToast()
	const told = useRef(false)
	const saved = typeof state === 'object' && state !== null && 'justSaved' in state
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each saving
	useEffect(() => {
		if (!saved || told.current) return
		told.current = true
		toast({ title: 'Version saved.', description: 'Its files are being made.' })
		navigate(pathname, { replace: true, state: null, preventScrollReset: true })
	}, [saved])
}
