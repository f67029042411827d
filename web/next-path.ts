/**
 * Where to go after logging in: the `next` of the address when it is a path on this
 * site, else the dashboard. A full address, also one written `//host`, is not followed.
 */
export function nextPath(url: string): string {
	const here = new URL(url)
	const next = here.searchParams.get('next') ?? ''
	if (!next.startsWith('/')) return '/dashboard'
	const there = new URL(next, here.origin)
	return there.origin === here.origin ? there.pathname + there.search : '/dashboard'
}
