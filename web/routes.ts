import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

export default [
	index('routes/landing/route.tsx'),
	route('appearance', 'routes/appearance/route.tsx'),
	route('log-out', 'routes/log-out/route.tsx'),
	layout('routes/app/route.tsx', [])
] satisfies RouteConfig
