import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

export default [
	index('routes/landing/route.tsx'),
	route('appearance', 'routes/appearance/route.tsx'),
	route('log-out', 'routes/log-out/route.tsx'),
	route('sign-up', 'routes/sign-up/route.tsx'),
	route('log-in', 'routes/log-in/route.tsx'),
	route('verify', 'routes/verify/route.tsx'),
	route('reset', 'routes/reset/route.tsx'),
	route('dev/mailbox', 'routes/mailbox/route.tsx'),
	route('dev/ui', 'routes/dev-ui/route.tsx'),
	// Beside the app, whose frame sends who is not signed in to log in: nobody is told that it exists.
	route('ops', 'routes/ops/route.tsx'),
	layout('routes/app/route.tsx', [
		route('optimize', 'routes/optimize/route.tsx'),
		route('optimize/:id', 'routes/workspace/route.tsx'),
		route('history', 'routes/history/route.tsx'),
		route('versions/compare', 'routes/version-compare/route.tsx'),
		route('versions/:id', 'routes/version/route.tsx'),
		route('dashboard', 'routes/dashboard/route.tsx'),
		route('resumes/:id', 'routes/resume/route.tsx'),
		route('job-descriptions/new', 'routes/new-job-description/route.tsx'),
		route('job-descriptions/:id', 'routes/job-description/route.tsx'),
		route('billing', 'routes/billing/route.tsx'),
		route('settings', 'routes/settings/route.tsx'),
		route('settings/email', 'routes/settings-email/route.tsx')
	])
] satisfies RouteConfig
