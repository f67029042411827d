/**
 * The pages that are measured. `open` ones can be found by anybody and by search engines.
 * `scripts`: what a first visit may load, in KB compressed.
 */
export const places = [
	{ name: 'landing', open: true, path: () => '/', scripts: 130 },
	{ name: 'sign-up', open: true, path: () => '/sign-up', scripts: 130 },
	{ name: 'log-in', open: true, path: () => '/log-in', scripts: 130 },
	{ name: 'reset', open: true, path: () => '/reset', scripts: 130 },
	{ name: 'dashboard', who: 'member', path: () => '/dashboard', scripts: 150 },
	{ name: 'dashboard empty', who: 'empty', path: () => '/dashboard', scripts: 150 },
	{ name: 'new posting', who: 'member', path: () => '/job-descriptions/new' },
	{ name: 'posting', who: 'member', path: ({ posting }) => `/job-descriptions/${posting}` },
	{ name: 'resume', who: 'member', path: ({ sample }) => `/resumes/${sample}` },
	{ name: 'optimize', who: 'member', path: () => '/optimize' },
	{ name: 'workspace', who: 'member', path: ({ few }) => `/optimize/${few}`, scripts: 180 },
	{ name: 'workspace, 60', who: 'member', path: ({ many }) => `/optimize/${many}` },
	{ name: 'history', who: 'member', path: () => '/history' },
	{ name: 'version', who: 'member', path: ({ version }) => `/versions/${version}` },
	{ name: 'settings', who: 'member', path: () => '/settings' },
	{ name: 'billing', who: 'member', path: () => '/billing' }
]
