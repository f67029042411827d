import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inProject, toolEnvironment } from './paths.mjs'

const candidates = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
]

/** Path of a Chromium on this machine, or undefined. */
export function findChromium() {
	return candidates.find((path) => path && existsSync(path)) ?? playwrightChromium()
}

function playwrightChromium() {
	const script =
		"import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"
	const { stdout } = spawnSync('node', ['--input-type=module', '-e', script], {
		cwd: inProject(),
		env: toolEnvironment(),
		encoding: 'utf8'
	})
	const path = stdout?.trim()
	return path && existsSync(path) ? path : undefined
}

/** Finds a Chromium, or installs one: Playwright's, else Debian's where we may. */
export function ensureChromium() {
	const found = findChromium()
	if (found) return found
	console.log('Installing Chromium …')
	const steps = [
		['playwright', ['install', '--with-deps', 'chromium']],
		['playwright', ['install', 'chromium']],
		['apt-get', ['update', '-qq']],
		['apt-get', ['install', '-y', '-qq', 'chromium']]
	]
	for (const [command, args] of steps) {
		spawnSync(command, args, { cwd: inProject(), env: toolEnvironment(), stdio: 'ignore' })
		const installed = findChromium()
		if (installed) return installed
	}
	throw new Error('No Chromium found. Install it, or set CHROMIUM_PATH to one, and try again.')
}

/** The version that the local Browser Rendering looks for, as its own package names it. */
function expectedVersion() {
	const code = readFileSync(inProject('node_modules/miniflare/dist/src/index.js'), 'utf8')
	return /BROWSER_VERSION = "([\d.]+)"/.exec(code)?.[1]
}

/**
 * Lets the local Browser Rendering use the machine's own Chromium instead of downloading one:
 * a script in the project's cache, at the place where the download would be. Does nothing
 * where there is no Chromium or no shell; the download then happens at the first PDF.
 */
export function lendChromium() {
	const chromium = process.platform === 'linux' ? findChromium() : undefined
	const version = expectedVersion()
	if (!chromium || !version) return
	const file = inProject(
		`.wrangler/cache-home/.wrangler/chrome/linux-${version}/chrome-linux64/chrome`
	)
	const noSandbox = process.getuid?.() === 0 ? ' --no-sandbox' : ''
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, launcher(`"${chromium}"${noSandbox} --disable-gpu`))
	chmodSync(file, 0o755)
}

/**
 * Becomes the browser, so that a signal meant for it reaches it, and leaves a watch behind
 * that ends it with whoever started it: a server that is killed would otherwise leave a
 * Chromium that keeps a core busy.
 */
function launcher(command) {
	return `#!/bin/sh
server=$PPID
browser=$$
(
	while kill -0 $server && kill -0 $browser; do sleep 1; done
	kill $browser
) >/dev/null 2>&1 &
exec ${command} "$@"
`
}
