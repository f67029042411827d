import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

export default [
	index('routes/landing/route.tsx'),
	route('appearance', 'routes/appearance/route.tsx'),
	route('log-out', 'routes/log-out/route.tsx'),
	route('sign-up', 'routes/sign-up/route.tsx'),
	route('log-in', 'routes/log-in/route.tsx'),
	route('verify', 'routes/verify/route.tsx'),
	route('reset', 'routes/reset/route.tsx'),
	layout('routes/app/route.tsx', [route('dashboard', 'routes/dashboard/route.tsx')])
] satisfies RouteConfig
